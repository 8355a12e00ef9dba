import type { Completeness, IndicatorSummary } from '@/api/figures';
import type { Level, Series } from '@/components/charts/options';
import { moment } from '@/format/days';
import { decimal, figureText, type Measure, measured, shownValue } from '@/format/figures';
import { periodName, periodShort } from '@/format/periods';
import i18n from '@/i18n';
import type { ThresholdLevel } from './shared';

/** «не менее 50 %», as the document says it where it does. */
export const thresholdText = (threshold: IndicatorSummary['thresholds'][number], measure: Measure) =>
  threshold.text ??
  i18n.t(`dashboard.comparison.${threshold.comparison}`, { value: measured(threshold.value, measure.unit) });

/** «сдали 19 из 20» */
const completenessText = ({ reported, expected }: Completeness) =>
  i18n.t('dashboard.completeness', { reported: decimal(reported), expected: decimal(expected) });

/** Of when, and how complete. */
export const about = (period: string, completeness?: Completeness): string =>
  [periodName(period), completeness && completeness.expected > 1 && completenessText(completeness)]
    .filter(Boolean)
    .join(' · ');

/** As of when: the moment it was asked and the number of the last change it knows. */
export const asOfText = (asOf: number, at: number) =>
  i18n.t('dashboard.asOf', { at: moment(new Date(at).toISOString()), number: decimal(asOf) });

/** The trend in words, for whoever doesn't see the line. */
export function trendText(summary: IndicatorSummary, level: ThresholdLevel): string {
  const { t } = i18n;
  const values = summary.trend.map((point) => `${periodShort(point.period)}: ${figureText(point, summary)}`);
  const levels = levelsOf(summary, level).map(({ label }) => label);
  return [t('dashboard.trendOf', { name: summary.name }), ...values, ...levels].join('; ');
}

/** Target and thresholds; a threshold of the municipality isn't one of each school. */
export function levelsOf(summary: IndicatorSummary, of: ThresholdLevel): Level[] {
  const { t } = i18n;
  const target = summary.target && {
    kind: 'target' as const,
    value: summary.target.value,
    label: t('dashboard.targetIs', { value: measured(summary.target.value, summary.unit) }),
  };
  return [
    ...(target ? [target] : []),
    ...summary.thresholds
      .filter(({ level }) => level === of)
      .map((threshold) => ({
        kind: 'threshold' as const,
        value: threshold.value,
        label: t('dashboard.thresholdIs', { text: thresholdText(threshold, summary) }),
      })),
  ];
}

/** The trend as lines: a changed formula begins another one, for the two are not comparable. */
export function lines({ trend }: IndicatorSummary): Series[] {
  const major = (semver?: string) => semver?.split('.')[0];
  const majors = [...new Set(trend.flatMap(({ semver }) => major(semver) ?? []))];
  if (majors.length < 2) return [{ name: i18n.t('dashboard.value'), values: trend.map(shownValue) }];
  return majors.map((one) => ({
    name: i18n.t('dashboard.byMethod', { version: `${one}.x` }),
    values: trend.map((point) => (major(point.semver) === one ? shownValue(point) : undefined)),
  }));
}
