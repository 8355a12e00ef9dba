import type { SummaryCell, SummaryColumn, SummaryTable } from '@/api/figures';
import type { DataTable } from '@/components/charts/table';
import { absence, shownValue } from '@/components/figures';
import { periodName } from '@/components/periods';
import i18n from '@/i18n';

export const cellOf = (cells: SummaryCell[], code: string) => cells.find((cell) => cell.indicator === code);

/** The summary table as a spreadsheet takes it. */
export function tableOf(data: SummaryTable, chosen: SummaryColumn[], caption: string): DataTable {
  const { t } = i18n;
  return {
    caption: `${caption}, ${periodName(data.period)}`,
    columns: [
      { label: t('dashboard.organisation') },
      ...chosen.flatMap(({ name, unit, decimals }) => [
        { label: `${name}: ${t('dashboard.numerator')}`, numeric: true },
        { label: `${name}: ${t('dashboard.denominator')}`, numeric: true },
        { label: `${name}, ${unit}`, numeric: true, decimals },
        { label: `${name}, ${unit}: ${periodName(data.previousPeriod)}`, numeric: true, decimals },
      ]),
    ],
    rows: [...data.items, { name: t('dashboard.total'), cells: data.totals.cells }].map(({ name, cells }) => [
      name,
      ...chosen.flatMap(({ code }) => {
        const cell = cellOf(cells, code);
        return [
          cell?.numerator,
          cell?.denominator,
          shownValue(cell) ?? absence(cell?.status),
          shownValue(cell?.previous),
        ];
      }),
    ]),
  };
}
