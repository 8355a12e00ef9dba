import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SummaryCell, SummaryColumn, SummaryTable } from '@/api/figures';
import { Downloads } from '@/components/charts/ChartCard';
import { savePng } from '@/components/charts/download';
import { heat } from '@/components/charts/options';
import { ScrollRegion } from '@/components/charts/ScrollRegion';
import { stepOf } from '@/components/charts/stats';
import { type ChartTheme, useChartTheme } from '@/components/charts/theme';
import { Empty, Failure, Loading } from '@/components/States';
import { figureText, shownValue } from '@/format/figures';
import { periodName } from '@/format/periods';
import { tableQuery } from './api';
import classes from './dashboard.module.css';
import { Below, Cut } from './SummaryGrid';
import type { Shared } from './shared';
import { tableOf } from './summaryTable';

/** Schools × indicators, each cell shaded within its own indicator. It is a table, so everyone reads the numbers. */
export function HeatTab(shared: Shared) {
  const { t } = useTranslation();
  const { under, period, asOf } = shared;
  const query = useQuery(tableQuery(under, period));
  const theme = useChartTheme();
  if (query.error) return <Failure problem={query.error} retry={() => query.refetch()} />;
  if (!query.data) return <Loading rows={10} height={32} />;
  if (query.data.items.length === 0) return <Empty title={t('dashboard.noRows')} />;
  const { data } = query;
  const { indicators } = data;
  const steps = stepsOf(data);
  const title = t('dashboard.tab.heat');
  const png = () =>
    savePng(
      `${title}, ${periodName(data.period)}`,
      (light) => pictureOf(light, data, steps),
      120 + data.items.length * 26,
      Math.max(900, 220 + indicators.length * 80),
    );
  return (
    <>
      <div style={{ display: 'flex', justifyContent: 'space-between', gap: 8 }}>
        <HeatLegend theme={theme} />
        <div className="o-noprint">
          <Downloads table={tableOf(data, indicators, title)} onPng={png} />
        </div>
      </div>
      <ScrollRegion className={`o-card ${classes.scroll}`} label={title}>
        <table className={classes.grid}>
          <caption className="o-hidden">{`${title}, ${periodName(data.period)}`}</caption>
          <thead>
            <tr>
              <th scope="col">{t('dashboard.organisation')}</th>
              {indicators.map(({ indicator: code, name }) => (
                <th key={code} scope="col" title={name}>
                  <span className={classes.heatHead}>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.items.map((row, r) => (
              <tr
                key={row.organisationId}
                data-us={row.organisationId === shared.organisation.id || undefined}
              >
                <th scope="row">{row.name}</th>
                {indicators.map((summary, c) => (
                  <HeatCell
                    key={summary.indicator}
                    name={row.name}
                    summary={summary}
                    cell={row.cells[c]}
                    shade={theme.steps[steps[r]![c]!]}
                    onOpen={() => shared.change({ parts: summary.indicator, of: row.organisationId })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Cut data={data} />
      <div className={classes.small}>{asOf}</div>
    </>
  );
}

interface HeatCellProps {
  name: string;
  summary: SummaryColumn;
  cell?: SummaryCell;
  shade?: { ground: string; text: string };
  onOpen: () => void;
}

function HeatCell({ name, summary, cell, shade, onOpen }: HeatCellProps) {
  const { t } = useTranslation();
  const text = figureText(cell, { ...summary, unit: '' });
  return (
    <td
      className={shade ? undefined : classes.none}
      style={shade && { background: shade.ground, color: shade.text }}
      title={cell?.band?.name}
    >
      <button
        type="button"
        className={classes.cell}
        aria-label={t('dashboard.open', { name: `${name}, ${summary.name}`, value: text })}
        onClick={onOpen}
      >
        {cell?.status === 'suppressed' ? t('figure.suppressedShort') : text}
      </button>
      {cell?.thresholdMet === false && <Below />}
    </td>
  );
}

function HeatLegend({ theme }: { theme: ChartTheme }) {
  const { t } = useTranslation();
  return (
    <div className={classes.legend}>
      <span>{t('dashboard.heatFrom')}</span>
      <span aria-hidden="true">
        {theme.steps.map(({ ground }) => (
          <span key={ground} className={classes.swatch} style={{ background: ground }} />
        ))}
      </span>
      <span>{t('dashboard.heatTo')}</span>
      <span>⚑ {t('dashboard.belowThreshold')}</span>
    </div>
  );
}

/** The shade of each cell; −1 where there is no value: nothing is not the palest shade. */
function stepsOf({ items, indicators }: Pick<SummaryTable, 'items' | 'indicators'>): number[][] {
  const columns = indicators.map(({ desiredDirection }, c) => {
    const values = items.map(({ cells }) => shownValue(cells[c]));
    const known = values.filter((value) => value !== undefined);
    const low = Math.min(...known);
    const high = Math.max(...known);
    return values.map((value) => (value === undefined ? -1 : stepOf(value, low, high, desiredDirection)));
  });
  return items.map((_, r) => columns.map((column) => column[r]!));
}

const pictureOf = (theme: ChartTheme, { items, indicators }: SummaryTable, steps: number[][]) =>
  heat(
    theme,
    indicators.map(({ name }) => name),
    items.map(({ name }) => name),
    items.flatMap(({ cells }, row) =>
      indicators.map((indicator, column) => ({
        row,
        column,
        step: steps[row]![column]!,
        text: figureText(cells[column], { ...indicator, unit: '' }),
      })),
    ),
  );
