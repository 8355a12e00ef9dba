import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SummaryColumn, SummaryTable } from '@/api/figures';
import { ChartCard, Legend } from '@/components/charts/ChartCard';
import { pairs } from '@/components/charts/options';
import { absence, figureText, shownValue } from '@/format/figures';
import { periodName } from '@/format/periods';
import { cellOf } from './summaryTable';

/** The diagram under the table: the totals of all indicators, this period beside the last. */
export function Diagram({
  data,
  chosen,
  asOf,
}: {
  data: SummaryTable;
  chosen: SummaryColumn[];
  asOf: string;
}) {
  const { t } = useTranslation();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const measure = chosen.find(({ unit }) => unit === '%') ?? chosen[0];
  if (!measure) return null;
  // Only one measure fits one axis.
  const alike = chosen.filter(({ unit }) => unit === measure.unit);
  const cells = alike.map(({ indicator: code }) => cellOf(data.totals.cells, code));
  const series = [
    { name: periodName(data.period), values: cells.map(shownValue) },
    { name: t('dashboard.lastYear'), values: cells.map((cell) => shownValue(cell?.previous)) },
  ];
  const shown = series.filter(({ name }) => !hidden.has(name));
  return (
    <div style={{ marginTop: 12 }}>
      <ChartCard
        title={t('dashboard.diagram', { unit: measure.unit })}
        below={asOf}
        summary={alike.map((summary, i) => `${summary.name}: ${figureText(cells[i], summary)}`).join('; ')}
        table={{
          caption: t('dashboard.diagram', { unit: measure.unit }),
          columns: [
            { label: t('dashboard.indicator') },
            ...series.map(({ name }) => ({ label: name, numeric: true, decimals: measure.decimals })),
          ],
          rows: alike.map(({ name }, i) => [
            name,
            ...series.map(({ values }) => values[i] ?? absence(cells[i]?.status)),
          ]),
        }}
        legend={
          <Legend
            items={series.map(({ name }, i) => ({
              key: name,
              label: name,
              mark: i === 0 ? '■' : '▨',
              shown: !hidden.has(name),
            }))}
            onToggle={(key) => setHidden((now) => (now.has(key) ? new Set() : new Set([key])))}
          />
        }
        height={Math.max(180, alike.length * 40 + 50)}
        draw={(theme) =>
          pairs(
            theme,
            measure,
            alike.map(({ name }) => name),
            shown,
          )
        }
      />
    </div>
  );
}
