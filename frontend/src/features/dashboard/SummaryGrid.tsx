import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SummaryCell, SummaryColumn, SummaryTable } from '@/api/figures';
import { ScrollRegion } from '@/components/charts/ScrollRegion';
import { decimal, figureText } from '@/format/figures';
import { periodName } from '@/format/periods';
import classes from './dashboard.module.css';
import type { Shared } from './shared';
import { cellOf, cellTexts, reportedText } from './summaryTable';

interface GridProps {
  data: SummaryTable;
  chosen: SummaryColumn[];
  shared: Shared;
}

const MOST_ROWS = 300;

/** Organisations × indicators: number, value, and the value before. */
export function SummaryGrid({ data, chosen, shared: { organisation, change } }: GridProps) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const rows = whole ? data.items : data.items.slice(0, MOST_ROWS);
  return (
    <>
      <ScrollRegion className={`o-card ${classes.scroll}`} label={t('dashboard.tab.table')}>
        <table className={classes.grid}>
          <caption className="o-hidden">
            {t('dashboard.tableOf', { period: periodName(data.period) })}
          </caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('dashboard.organisation')}
              </th>
              {chosen.map(({ indicator: code, name }) => (
                <th key={code} scope="colgroup" colSpan={3} title={name}>
                  <span className={classes.head} style={{ width: 190 }}>
                    {name}
                  </span>
                </th>
              ))}
            </tr>
            <tr>
              {chosen.flatMap(({ indicator: code, unit }) => [
                <th key={`${code}#`} scope="col">
                  {t('dashboard.number')}
                </th>,
                <th key={code} scope="col">
                  {unit}
                </th>,
                <th key={`${code}-`} scope="col">
                  {t('dashboard.lastYear')}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ organisationId, name, cells }) => (
              <tr key={organisationId} data-us={organisationId === organisation.id || undefined}>
                <th scope="row">{name}</th>
                {chosen.map((summary) => (
                  <Cells
                    key={summary.indicator}
                    summary={summary}
                    cell={cellOf(cells, summary.indicator)}
                    name={name}
                    onOpen={() => change({ parts: summary.indicator, of: organisationId })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('dashboard.total')}</th>
              {chosen.map((summary) => (
                <Cells
                  key={summary.indicator}
                  summary={summary}
                  cell={cellOf(data.totals.cells, summary.indicator)}
                  name={t('dashboard.total')}
                />
              ))}
            </tr>
            <tr>
              <th scope="row">{t('dashboard.reported')}</th>
              {chosen.map(({ indicator: code }) => (
                <td key={code} colSpan={3}>
                  {reportedText(data, code)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      {rows.length < data.items.length && (
        <Button variant="default" mt="xs" className="o-noprint" onClick={() => setWhole(true)}>
          {t('dashboard.allRows', { count: data.items.length })}
        </Button>
      )}
    </>
  );
}

interface CellsProps {
  summary: SummaryColumn;
  cell?: SummaryCell;
  name: string;
  onOpen?: () => void;
}

function Cells({ summary, cell, name, onOpen }: CellsProps) {
  const { t } = useTranslation();
  const { number, value, before } = cellTexts(summary, cell);
  return (
    <>
      <td>{number}</td>
      <td className={number === '' ? classes.none : undefined}>
        {onOpen ? (
          <button
            type="button"
            className={classes.cell}
            aria-label={t('dashboard.open', { name: `${name}, ${summary.name}`, value })}
            onClick={onOpen}
          >
            {value}
          </button>
        ) : (
          value
        )}
        {cell?.thresholdMet === false && <Below />}
        {cell?.target && cell.targetMet !== undefined && (
          <TargetMark
            target={figureText({ status: 'reported', value: cell.target.value }, summary)}
            met={cell.targetMet}
          />
        )}
      </td>
      <td className={classes.none}>{before}</td>
    </>
  );
}

function TargetMark({ target, met }: { target: string; met: boolean }) {
  const { t } = useTranslation();
  const said = t(met ? 'dashboard.targetMet' : 'dashboard.targetUnmet', { value: target });
  return (
    <span role="img" aria-label={said} title={said}>
      {' '}
      {met ? '✓' : '✕'}
    </span>
  );
}

export function Below() {
  const { t } = useTranslation();
  return (
    <span role="img" aria-label={t('dashboard.belowThreshold')} title={t('dashboard.belowThreshold')}>
      {' '}
      ⚑
    </span>
  );
}

/** Says what a browser can't hold, rather than leaving it out. */
export function Cut({ data }: { data: { cut: boolean; items: unknown[]; total: number } }) {
  const { t } = useTranslation();
  return data.cut ? (
    <p role="status">{t('dashboard.cut', { count: data.items.length, all: decimal(data.total) })}</p>
  ) : null;
}
