import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorSummary } from '@/api/figures';
import { ChartCard, Legend } from '@/components/charts/ChartCard';
import { trend } from '@/components/charts/options';
import { figureText, partsText, shownValue } from '@/components/figures';
import { TextLink } from '@/components/links';
import { periodName, periodShort } from '@/components/periods';
import { Failure, Loading } from '@/components/States';
import { tableQuery } from './api';
import { Aims, Dynamics } from './Cards';
import { Distribution, RankingBars } from './Comparison';
import classes from './dashboard.module.css';
import { Multiples } from './Multiples';
import type { Shared } from './shared';
import { about, levelsOf, trendText } from './words';

/** One indicator closely: its trend, who stands where, how the parts of the cohort differ. */
export function IndicatorTab(shared: Shared) {
  const { t } = useTranslation();
  const { summaries, search, change, under, period } = shared;
  const summary = summaries.find((item) => item.code === search.indicator) ?? summaries[0]!;
  const table = useQuery(tableQuery(under, period));
  return (
    <>
      <NativeSelect
        label={t('dashboard.indicator')}
        className="o-noprint"
        mb="sm"
        maw={720}
        value={summary.code}
        data={summaries.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(event) => change({ indicator: event.currentTarget.value })}
      />
      <section className={`o-card ${classes.facts}`} aria-label={summary.name}>
        <TextLink
          to="/dashboard"
          search={{ ...search, parts: summary.code }}
          resetScroll={false}
          className={classes.value}
          aria-label={t('dashboard.open', {
            name: summary.name,
            value: figureText(summary.current, summary),
          })}
        >
          {figureText(summary.current, summary)}
        </TextLink>
        <span className={classes.small}>{partsText(summary.current)}</span>
        <Dynamics summary={summary} />
        <Aims summary={summary} />
        <span className={classes.small}>{about(summary.period, summary.completeness)}</span>
      </section>
      <div className={classes.charts}>
        <Trend summary={summary} below={shared.asOf} />
        <Multiples {...shared} summary={summary} />
        {table.error && <Failure problem={table.error} retry={() => table.refetch()} />}
        {!table.data && !table.error && <Loading rows={2} height={140} />}
        {table.data && (
          <>
            <RankingBars {...shared} summary={summary} rows={table.data.items} />
            <Distribution {...shared} summary={summary} rows={table.data.items} />
          </>
        )}
      </div>
    </>
  );
}

function Trend({ summary, below }: { summary: IndicatorSummary; below: string }) {
  const { t } = useTranslation();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const levels = levelsOf(summary);
  const toggle = (key: string) =>
    setHidden((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return (
    <ChartCard
      title={t('dashboard.trend')}
      below={below}
      summary={trendText(summary)}
      table={{
        caption: t('dashboard.trendOf', { name: summary.name }),
        columns: [
          { label: t('dashboard.period') },
          { label: t('dashboard.numerator'), numeric: true },
          { label: t('dashboard.denominator'), numeric: true },
          {
            label: t('dashboard.valueIn', { unit: summary.unit }),
            numeric: true,
            decimals: summary.decimals,
          },
        ],
        rows: summary.trend.map((point) => [
          periodName(point.period),
          point.numerator,
          point.denominator,
          shownValue(point) ?? figureText(point, summary),
        ]),
      }}
      legend={
        <Legend
          items={levels.map((level) => ({
            key: level.label,
            label: level.label,
            mark: level.kind === 'target' ? '– –' : '····',
            shown: !hidden.has(level.label),
          }))}
          onToggle={toggle}
        />
      }
      draw={(theme) =>
        trend(
          theme,
          summary,
          summary.trend.map(({ period }) => periodShort(period)),
          [{ name: t('dashboard.value'), values: summary.trend.map(shownValue) }],
          levels.filter(({ label }) => !hidden.has(label)),
        )
      }
    />
  );
}
