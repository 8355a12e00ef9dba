import { useTranslation } from 'react-i18next';
import type { SummaryColumn, SummaryTable } from '@/api/figures';
import { SheetTable } from '@/components/Sheet';
import { Cut } from './SummaryGrid';
import { cellOf, cellTexts, reportedText } from './summaryTable';

/** So many indicators stand beside each other on a sheet and can still be read. */
const ACROSS = 5;

interface SummarySheetProps {
  data: SummaryTable & { cut: boolean };
  chosen: SummaryColumn[];
  asOf: string;
}

/** The summary table for paper: every row, the indicators a few to a sheet. */
export function SummarySheet({ data, chosen, asOf }: SummarySheetProps) {
  const { t } = useTranslation();
  const parts = Array.from({ length: Math.ceil(chosen.length / ACROSS) }, (_, i) =>
    chosen.slice(i * ACROSS, (i + 1) * ACROSS),
  );
  return (
    <>
      {parts.map((columns) => (
        <Part key={columns[0]!.indicator} data={data} columns={columns} />
      ))}
      <Cut data={data} />
      <p>
        ⚑ {t('dashboard.belowThreshold')}. {asOf}
      </p>
    </>
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
