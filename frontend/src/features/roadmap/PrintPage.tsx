import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { Sheet, SheetTable } from '@/components/Sheet';
import { Failure, Loading } from '@/components/States';
import { activitiesQuery, roadmapQuery, sectionsQuery } from './outline/api';
import { type Row, rowsOf } from './outline/rows';
import { filtered, grouped } from './search';
import { cellText } from './treegrid/columns';

const route = getRouteApi('/inside/roadmaps/$roadmapId/print');
const COLUMNS = ['title', 'schedule', 'responsible', 'expectedResult', 'reportForm', 'status'] as const;

/** The roadmap as a plain table for paper: every row is in the document, the header repeats on each sheet. */
export function PrintPage() {
  const { t } = useTranslation();
  const { roadmapId } = route.useParams();
  const search = route.useSearch();
  const roadmap = useQuery(roadmapQuery(roadmapId));
  const sections = useQuery(sectionsQuery(roadmapId));
  const activities = useQuery(activitiesQuery(roadmapId, search));
  const problem = roadmap.error ?? sections.error ?? activities.error;
  if (problem) return <Failure problem={problem} />;
  if (!roadmap.data || !sections.data || !activities.data) return <Loading />;
  const rows = rowsOf({
    sections: sections.data,
    activities: activities.data.items,
    collapsed: new Set(),
    grouped: grouped(search),
    onlyFilled: filtered(search),
  });
  return (
    <Sheet
      title={roadmap.data.title}
      back={
        <ButtonLink variant="default" to="/roadmaps/$roadmapId" params={{ roadmapId }} search={search}>
          {t('roadmap.back')}
        </ButtonLink>
      }
    >
      <SheetTable>
        <thead>
          <tr>
            <th scope="col">№</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PrintRow key={row.id} row={row} />
          ))}
        </tbody>
      </SheetTable>
    </Sheet>
  );
}

function PrintRow({ row }: { row: Row }) {
  const { t } = useTranslation();
  if (row.type === 'section') {
    return (
      <tr>
        <th scope="rowgroup" colSpan={COLUMNS.length + 1}>
          {row.section.number} {row.section.title}
        </th>
      </tr>
    );
  }
  const { activity } = row;
  return (
    <tr>
      <td>{activity.number}</td>
      {COLUMNS.map((column) => (
        <td key={column}>
          {column === 'status' ? t(`status.${activity.status}`) : cellText(activity, column)}
        </td>
      ))}
    </tr>
  );
}
