import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { IndicatorSummary } from '@/api/figures';
import { Sparkline } from '@/components/charts/Sparkline';
import { TextLink } from '@/components/links';
import { changeText, figureText, partsText, shownValue } from '@/format/figures';
import classes from './dashboard.module.css';
import type { Shared, ThresholdLevel } from './shared';
import { about, thresholdText, trendText } from './words';

const route = getRouteApi('/inside/framed/dashboard');

/** One card for each indicator. */
export function Cards({ summaries, level }: Shared) {
  return (
    <div className={classes.cards}>
      {summaries.map((summary) => (
        <Card key={summary.indicator} summary={summary} level={level} />
      ))}
    </div>
  );
}

function Card({ summary, level }: { summary: IndicatorSummary; level: ThresholdLevel }) {
  const { t } = useTranslation();
  const { current, completeness, indicator: code, name } = summary;
  const search = route.useSearch();
  const reported = current.status === 'reported';
  return (
    <article className={`o-card ${classes.cardBox}`} aria-label={name}>
      <h2 className={classes.cardName}>
        <TextLink to="/dashboard" search={{ ...search, tab: 'indicator', indicator: code }} c="inherit">
          {name}
        </TextLink>
      </h2>
      <div className={classes.cardRow}>
        <div style={{ minWidth: 0 }}>
          <TextLink
            to="/dashboard"
            search={{ ...search, parts: code }}
            className={reported ? classes.value : classes.absent}
            aria-label={t('dashboard.open', { name, value: figureText(current, summary) })}
            resetScroll={false}
          >
            {figureText(current, summary)}
          </TextLink>
          {reported && current.denominator !== undefined && (
            <div className={classes.small}>{partsText(current)}</div>
          )}
        </div>
        <Sparkline
          values={summary.trend.map(shownValue)}
          target={summary.target?.value}
          label={trendText(summary, level)}
        />
      </div>
      <Dynamics summary={summary} />
      <Aims summary={summary} level={level} />
      <div className={classes.cardFoot}>
        {about(summary.period, completeness)}
        {summary.smallCohort && <span className={classes.badge}>{t('dashboard.smallCohort')}</span>}
      </div>
    </article>
  );
}

const ARROWS: Partial<Record<IndicatorSummary['dynamics'], string>> = {
  up: '▲',
  down: '▼',
  level: '▬',
  held_at_ceiling: '★',
  held_at_floor: '▬',
};

/** The change against the last period, by word and sign; the colour only repeats whether it is for the better. */
export function Dynamics({ summary }: { summary: IndicatorSummary }) {
  const { t } = useTranslation();
  const { dynamics, change, improved } = summary;
  const tone = improved === undefined || change === 0 ? undefined : improved ? 'good' : 'bad';
  return (
    <div className={classes.dynamics} data-tone={tone}>
      <span aria-hidden="true">{ARROWS[dynamics] ?? '·'} </span>
      {t(`dashboard.dynamics.${dynamics}`)}
      {change !== undefined && change !== 0 && <b> {changeText(change, summary)}</b>}
      {change !== undefined && change !== 0 && improved !== undefined && (
        <span>, {t(improved ? 'dashboard.better' : 'dashboard.worse')}</span>
      )}
    </div>
  );
}

/** Target, thresholds and band, each with whether it is reached. */
export function Aims({ summary, level: of }: { summary: IndicatorSummary; level: ThresholdLevel }) {
  const { t } = useTranslation();
  const { target, targetMet, band } = summary;
  const thresholds = summary.thresholds.filter(({ level }) => level === of);
  if (!target && thresholds.length === 0 && !band) return null;
  return (
    <ul className={classes.aims}>
      {target && (
        <Aim
          text={t('dashboard.targetIs', { value: figureText(asFigure(target.value), summary) })}
          met={targetMet}
        />
      )}
      {thresholds.map((threshold, i) => (
        <Aim
          key={i}
          text={t('dashboard.thresholdIs', { text: thresholdText(threshold, summary) })}
          met={threshold.met}
        />
      ))}
      {band && <li data-tone={band.tone}>{band.name}</li>}
    </ul>
  );
}

const asFigure = (value: number) => ({ status: 'reported' as const, value });

function Aim({ text, met }: { text: string; met?: boolean }) {
  const { t } = useTranslation();
  return (
    <li data-tone={met === undefined ? undefined : met ? 'good' : 'bad'}>
      {text}
      {met !== undefined && (
        <span className={classes.met}>
          <span aria-hidden="true"> {met ? '✓' : '✕'} </span>
          {t(met ? 'dashboard.met' : 'dashboard.unmet')}
        </span>
      )}
    </li>
  );
}
