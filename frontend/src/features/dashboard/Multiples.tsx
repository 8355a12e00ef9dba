import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { IndicatorSummary, Observation } from '@/api/figures';
import { Downloads } from '@/components/charts/ChartCard';
import charts from '@/components/charts/charts.module.css';
import { DataGrid } from '@/components/charts/DataGrid';
import { Sparkline } from '@/components/charts/Sparkline';
import { figureText, partsText, shownValue } from '@/format/figures';
import { periodShort } from '@/format/periods';
import { definitionQuery, slicesQuery } from './api';
import classes from './dashboard.module.css';
import type { Shared } from './shared';

interface Slice {
  code: string;
  name: string;
  dimension: string;
}

/** The same small line for each part of the cohort; all share the periods, each shows its own numbers. */
export function Multiples({ summary, organisation, level, asOf }: Shared & { summary: IndicatorSummary }) {
  const { t } = useTranslation();
  const definition = useQuery(definitionQuery(summary.indicatorId));
  const slices: Slice[] = (definition.data?.definition.disaggregations ?? []).flatMap(
    ({ dimension, name, categories }) =>
      categories.map((category) => ({
        code: `${dimension}:${category.code}`,
        name: category.name,
        dimension: name,
      })),
  );
  const periods = summary.trend.map(({ period }) => period);
  const found = useQuery(
    slicesQuery({
      indicator: [summary.indicator],
      organisationId: organisation.id,
      level,
      period: periods,
      slice: slices.map(({ code }) => code),
    }),
  );
  if (slices.length === 0 || !found.data) return null;
  const at = (slice: string, period: string): Observation | undefined =>
    found.data.items.find((item) => item.slice === slice && item.period === period);
  const title = t('dashboard.multiples');
  const table = {
    caption: `${title}: ${summary.name}`,
    columns: [
      { label: t('dashboard.slice') },
      ...periods.flatMap((period) => [
        { label: periodShort(period), numeric: true, decimals: summary.decimals },
        { label: t('dashboard.partsShort') },
      ]),
    ],
    rows: slices.map(({ code, name, dimension }) => [
      `${dimension}: ${name}`,
      ...periods.flatMap((period) => {
        const item = at(code, period);
        return [shownValue(item) ?? figureText(item, summary), item ? partsText(item) : ''];
      }),
    ]),
  };
  const last = periods.at(-1) ?? summary.period;
  return (
    <figure className={`o-card ${charts.card}`}>
      <figcaption style={{ display: 'flex', justifyContent: 'space-between', gap: 8 }}>
        <div>
          <h2 className={charts.title}>{title}</h2>
          <div className={charts.below}>{asOf}</div>
        </div>
        <div className={charts.tools}>
          <Downloads table={table} />
        </div>
      </figcaption>
      <ul className={classes.multiples}>
        {slices.map(({ code, name, dimension }) => {
          const item = at(code, last);
          const label = [
            `${dimension}: ${name}`,
            ...periods.map((period) => `${periodShort(period)}: ${figureText(at(code, period), summary)}`),
          ].join('; ');
          return (
            <li key={code}>
              <div className={classes.multipleName}>
                {dimension}: {name}
              </div>
              <Sparkline
                values={periods.map((period) => shownValue(at(code, period)))}
                label={label}
                width={130}
              />
              <div className={classes.multipleValue}>{figureText(item, summary)}</div>
              <div className={classes.small}>{item && partsText(item)}</div>
            </li>
          );
        })}
      </ul>
      <details className="o-noprint">
        <summary>{t('chart.table')}</summary>
        <DataGrid table={table} />
      </details>
    </figure>
  );
}
