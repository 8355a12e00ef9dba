import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorSummary } from '@/api/figures';
import { ChartCard, Legend } from '@/components/charts/ChartCard';
import { trend } from '@/components/charts/options';
import { TextLink } from '@/components/links';
import { Failure, Loading } from '@/components/States';
import { figureText, partsText, shownValue } from '@/format/figures';
import { periodName, periodShort } from '@/format/periods';
import { tableQuery } from './api';
import { Aims, Dynamics } from './Cards';
import { Distribution, RankingBars } from './Comparison';
import classes from './dashboard.module.css';
import { Multiples } from './Multiples';
import type { Shared, ThresholdLevel } from './shared';
import { about, levelsOf, lines, trendText } from './words';

/** One indicator closely: its trend, who stands where, how the parts of the cohort differ. */
export function IndicatorTab(shared: Shared) {
  const { t } = useTranslation();
  const { summaries, search, change, under, period } = shared;
  const summary = summaries.find((item) => item.indicator === search.indicator) ?? summaries[0]!;
  const table = useQuery(tableQuery(under, period));
  return (
    <>
      <NativeSelect
        label={t('dashboard.indicator')}
        className="o-noprint"
        mb="sm"
        maw={720}
        value={summary.indicator}
        data={summaries.map(({ indicator: code, name }) => ({ value: code, label: name }))}
        onChange={(event) => change({ indicator: event.currentTarget.value })}
      />
      <section className={`o-card ${classes.facts}`} aria-label={summary.name}>
        <TextLink
          to="/dashboard"
          search={{ ...search, parts: summary.indicator }}
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
        <Aims summary={summary} level={shared.level} />
        <span className={classes.small}>{about(summary.period, summary.completeness)}</span>
      </section>
      <div className={classes.charts}>
        <Trend summary={summary} level={shared.level} below={shared.asOf} />
        {table.error && <Failure problem={table.error} retry={() => table.refetch()} />}
        {!table.data && !table.error && <Loading rows={2} height={140} />}
        {table.data && (
          <>
            <RankingBars {...shared} summary={summary} rows={table.data.items} />
            <Distribution {...shared} summary={summary} rows={table.data.items} />
          </>
        )}
        {/* Last, and when the others have their places: it would move them. */}
        {!table.isPending && <Multiples {...shared} summary={summary} />}
      </div>
    </>
  );
}

interface TrendProps {
  summary: IndicatorSummary;
  level: ThresholdLevel;
  below: string;
}

function Trend({ summary, level: of, below }: TrendProps) {
  const { t } = useTranslation();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const levels = levelsOf(summary, of);
  const series = lines(summary);
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
      summary={trendText(summary, of)}
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
          { label: t('dashboard.methodVersion') },
        ],
        rows: summary.trend.map((point) => [
          periodName(point.period),
          point.numerator,
          point.denominator,
          shownValue(point) ?? figureText(point, summary),
          point.semver,
        ]),
      }}
      legend={
        <Legend
          items={[
            ...(series.length > 1 ? series : []).map(({ name }, i) => ({ key: name, mark: '●■▲◆'[i % 4] })),
            ...levels.map(({ label, kind }) => ({ key: label, mark: kind === 'target' ? '– –' : '····' })),
          ].map((item) => ({ ...item, label: item.key, shown: !hidden.has(item.key) }))}
          onToggle={toggle}
        />
      }
      draw={(theme) =>
        trend(
          theme,
          summary,
          summary.trend.map(({ period }) => periodShort(period)),
          series.filter(({ name }) => !hidden.has(name)),
          levels.filter(({ label }) => !hidden.has(label)),
        )
      }
    />
  );
}
