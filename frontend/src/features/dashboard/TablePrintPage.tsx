import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SummaryColumn, SummaryTable } from '@/api/figures';
import { ButtonLink } from '@/components/links';
import { Sheet, SheetTable } from '@/components/Sheet';
import { Failure, Loading } from '@/components/States';
import { periodName } from '@/format/periods';
import { tableQuery } from './api';
import { Cut } from './SummaryGrid';
import { cellOf, cellTexts, reportedText } from './summaryTable';
import { useSubject } from './useSubject';
import { asOfText } from './words';

const route = getRouteApi('/inside/dashboard/print');
/** So many indicators stand beside each other on a sheet and can still be read. */
const ACROSS = 5;

/** The summary table for paper: every row, the indicators a few to a sheet. */
export function TablePrintPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const { organisation, period, under } = useSubject(search);
  const query = useQuery({ ...tableQuery(under ?? '', period), enabled: under !== undefined });
  if (query.error) return <Failure problem={query.error} />;
  if (!query.data) return <Loading />;
  const { data } = query;
  const chosen = data.indicators.filter(({ indicator: code }) => !search.only || search.only.includes(code));
  const parts = Array.from({ length: Math.ceil(chosen.length / ACROSS) }, (_, i) =>
    chosen.slice(i * ACROSS, (i + 1) * ACROSS),
  );
  return (
    <Sheet
      title={`${organisation?.name ?? ''}: ${t('dashboard.tableOf', { period: periodName(data.period) })}`}
      back={
        <ButtonLink variant="default" to="/dashboard" search={search}>
          {t('dashboard.back')}
        </ButtonLink>
      }
    >
      {parts.map((columns) => (
        <Part key={columns[0]!.indicator} data={data} columns={columns} />
      ))}
      <Cut data={data} />
      <p>
        ⚑ {t('dashboard.belowThreshold')}. {asOfText(data.asOf, query.dataUpdatedAt)}
      </p>
    </Sheet>
  );
}

function Part({ data, columns }: { data: SummaryTable; columns: SummaryColumn[] }) {
  const { t } = useTranslation();
  const rows = [...data.items, { organisationId: '', name: t('dashboard.total'), cells: data.totals.cells }];
  return (
    <SheetTable wide>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t('dashboard.organisation')}
          </th>
          {columns.map(({ indicator: code, name, unit }) => (
            <th key={code} scope="colgroup" colSpan={3}>
              {name}, {unit}
            </th>
          ))}
        </tr>
        <tr>
          {columns.flatMap(({ indicator: code }) =>
            (['number', 'value', 'lastYear'] as const).map((what) => (
              <th key={code + what} scope="col" data-words>
                {t(`dashboard.${what}`)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ organisationId, name, cells }) => (
          <tr key={organisationId}>
            <th scope="row">{name}</th>
            {columns.flatMap((column) => {
              const cell = cellOf(cells, column.indicator);
              const { number, value, before } = cellTexts(column, cell);
              const marked = cell?.thresholdMet === false ? `${value} ⚑` : value;
              return [number, marked, before].map((text, i) => (
                <td key={`${column.indicator}${i}`} data-whole>
                  {text}
                </td>
              ));
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('dashboard.reported')}</th>
          {columns.map(({ indicator: code }) => (
            <td key={code} colSpan={3}>
              {reportedText(data, code)}
            </td>
          ))}
        </tr>
      </tbody>
    </SheetTable>
  );
}
