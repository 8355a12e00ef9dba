import { useTranslation } from 'react-i18next';
import type { Activity, Section } from '@/api/types';
import { SheetTable } from '@/components/Sheet';
import { type Row, rowsOf } from './outline/rows';
import { filtered, grouped, type RoadmapSearch } from './search';
import { cellText } from './treegrid/columns';

const COLUMNS = ['title', 'schedule', 'responsible', 'expectedResult', 'reportForm'] as const;

interface PrintTableProps {
  sections: Section[];
  activities: Activity[];
  search: RoadmapSearch;
}

/** The roadmap as a plain table for paper: every row is in the document, whatever is collapsed on the screen. */
export function PrintTable({ sections, activities, search }: PrintTableProps) {
  const { t } = useTranslation();
  const rows = rowsOf({
    sections,
    activities,
    collapsed: new Set(),
    grouped: grouped(search),
    onlyFilled: filtered(search),
  });
  return (
    <SheetTable>
      <thead>
        <tr>
          <th scope="col">№</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
          <th scope="col" data-whole>
            {t('column.status')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PrintRow key={row.id} row={row} />
        ))}
      </tbody>
    </SheetTable>
  );
}

/** An address or the like, which may not push the table over the edge of the sheet. */
const LONG = /\S{30}/;

function PrintRow({ row }: { row: Row }) {
  const { t } = useTranslation();
  if (row.type === 'section') {
    return (
      <tr>
        <th scope="rowgroup" colSpan={COLUMNS.length + 2}>
          {row.section.number} {row.section.title}
        </th>
      </tr>
    );
  }
  const { activity } = row;
  return (
    <tr>
      <td data-whole>{activity.number}</td>
      {COLUMNS.map((column) => {
        const text = cellText(activity, column);
        return (
          <td key={column} data-breakable={LONG.test(text) || undefined}>
            {text}
          </td>
        );
      })}
      <td data-whole>{t(`status.${activity.status}`)}</td>
    </tr>
  );
}
