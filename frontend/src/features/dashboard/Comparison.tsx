import { useTranslation } from 'react-i18next';
import type { IndicatorSummary, SummaryRow } from '@/api/figures';
import { ChartCard } from '@/components/charts/ChartCard';
import { type Bar, bars, histogram } from '@/components/charts/options';
import { binOf, bins, median } from '@/components/charts/stats';
import { absence, decimal, figureText, measured, shownValue } from '@/format/figures';
import type { Shared } from './shared';
import { about, levelsOf } from './words';

interface ComparisonProps extends Shared {
  summary: IndicatorSummary;
  rows: SummaryRow[];
}

/** As many bars as one can read; the rest is in the table. */
const MOST = 30;

const cellOf = (row: SummaryRow, code: string) => row.cells.find((cell) => cell.indicator === code);

/** From the best to the worst; those without a value stand last, with the reason. */
function ranked(rows: SummaryRow[], { indicator: code, desiredDirection }: IndicatorSummary, us?: string) {
  const sign = desiredDirection === 'decrease' ? 1 : -1;
  return rows
    .map((row) => {
      const cell = cellOf(row, code);
      return { row, cell, value: shownValue(cell), us: row.organisationId === us };
    })
    .filter(({ cell }) => cell?.status !== 'not_applicable')
    .sort(
      (a, b) =>
        (a.value === undefined ? 1 : 0) - (b.value === undefined ? 1 : 0) ||
        sign * ((a.value ?? 0) - (b.value ?? 0)) ||
        a.row.name.localeCompare(b.row.name, 'ru', { numeric: true }),
    );
}

export function RankingBars({ summary, rows, organisation, asOf, change }: ComparisonProps) {
  const { t } = useTranslation();
  const all = ranked(rows, summary, organisation.id);
  if (all.length === 0) return null;
  const first = all.slice(0, MOST);
  const us = all.find((one) => one.us);
  const shown = us && !first.includes(us) ? [...first.slice(0, -1), us] : first;
  const levels = levelsOf(summary, 'organisation').filter(({ kind }) => kind === 'threshold');
  const list: Bar[] = shown.map(({ row, cell, value, us: own }) => ({
    name: row.name,
    value,
    us: own,
    absent: value === undefined ? absence(cell?.status) : undefined,
  }));
  const best = all[0];
  return (
    <ChartCard
      title={t('dashboard.bars')}
      below={
        <>
          {about(summary.period, summary.completeness)}
          {all.length > shown.length &&
            ` · ${t('dashboard.firstOf', { count: shown.length, all: all.length })}`}
        </>
      }
      summary={t('dashboard.barsSummary', {
        name: summary.name,
        count: all.length,
        best: best ? `${best.row.name}: ${figureText(best.cell, summary)}` : '',
      })}
      table={{
        caption: `${t('dashboard.bars')}: ${summary.name}`,
        columns: [
          { label: t('dashboard.organisation') },
          { label: t('dashboard.numerator'), numeric: true },
          { label: t('dashboard.denominator'), numeric: true },
          {
            label: t('dashboard.valueIn', { unit: summary.unit }),
            numeric: true,
            decimals: summary.decimals,
          },
        ],
        rows: all.map(({ row, cell, value }) => [
          row.name,
          cell?.numerator,
          cell?.denominator,
          value ?? absence(cell?.status),
        ]),
      }}
      height={Math.max(160, list.length * 24 + 60)}
      draw={(theme) => bars(theme, summary, list, levels)}
      onPick={(index) => {
        const picked = shown[index];
        if (picked) change({ parts: summary.indicator, of: picked.row.organisationId });
      }}
      foot={asOf}
    />
  );
}

/** How the organisations spread over the values, and where we are among them. */
export function Distribution({ summary, rows, organisation, asOf, leaf }: ComparisonProps) {
  const { t } = useTranslation();
  const values = rows.flatMap((row) => shownValue(cellOf(row, summary.indicator)) ?? []);
  const ours = shownValue(summary.current);
  if (values.length < 3) return null;
  const found = bins(values);
  const here = ours === undefined ? -1 : binOf(found, ours);
  const middle = median(values);
  const list = found.map(({ from, to, count }, i) => ({
    label: from === to ? decimal(from) : `${decimal(from)}–${decimal(to)}`,
    count,
    us: i === here,
  }));
  const who = leaf ? t('dashboard.weAreHere') : (organisation.shortName ?? organisation.name);
  return (
    <ChartCard
      title={t('dashboard.distribution')}
      below={
        <>
          {about(summary.period, summary.completeness)}
          {middle !== undefined &&
            ` · ${t('dashboard.median', { value: measured(middle, summary.unit, summary.decimals) })}`}
        </>
      }
      summary={[
        t('dashboard.distributionSummary', { count: values.length }),
        ...list.map(({ label, count, us }) => `${label}: ${count}${us ? ` (${who})` : ''}`),
      ].join('; ')}
      table={{
        caption: `${t('dashboard.distribution')}: ${summary.name}`,
        columns: [
          { label: t('dashboard.valueIn', { unit: summary.unit }) },
          { label: t('dashboard.organisations'), numeric: true },
          { label: t('dashboard.weAreHere') },
        ],
        rows: list.map(({ label, count, us }) => [label, count, us ? who : '']),
      }}
      draw={(theme) => histogram(theme, list, leaf ? t('dashboard.weAreHere') : t('dashboard.whole'))}
      foot={asOf}
    />
  );
}
