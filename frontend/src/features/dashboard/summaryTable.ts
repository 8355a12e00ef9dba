import type { Figure, SummaryCell, SummaryColumn, SummaryTable } from '@/api/figures';
import type { DataTable } from '@/components/charts/table';
import { absence, decimal, figureText, partsText, shownValue } from '@/format/figures';
import { periodName } from '@/format/periods';
import i18n from '@/i18n';

export const cellOf = (cells: SummaryCell[], code: string) => cells.find((cell) => cell.indicator === code);

/** The indicators a person wants to see; all of them when none is named. */
export const chosenOf = ({ indicators }: SummaryTable, only: string[] | undefined) =>
  indicators.filter(({ indicator }) => !only || only.includes(indicator));

/** Number, value and the value before, as the table says them. */
export function cellTexts(column: SummaryColumn, cell: SummaryCell | undefined) {
  const short = (figure: Figure | undefined) =>
    figure?.status === 'suppressed'
      ? i18n.t('figure.suppressedShort')
      : figureText(figure, { ...column, unit: '' });
  return {
    number: shownValue(cell) === undefined ? '' : partsText(cell!),
    value: short(cell),
    before: cell?.previous ? short(cell.previous) : '',
  };
}

/** «4 из 5»: how many have reported. */
export function reportedText(data: SummaryTable, code: string) {
  const total = data.totals.cells.find((cell) => cell.indicator === code);
  return (
    total &&
    i18n.t('figure.parts', {
      numerator: decimal(total.completeness.reported),
      denominator: decimal(total.completeness.expected),
    })
  );
}

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
      ...chosen.flatMap(({ indicator: code }) => {
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
