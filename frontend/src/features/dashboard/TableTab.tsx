import { Button, Group, Menu, MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure, IndicatorSummary, SummaryCell, SummaryTable } from '@/api/figures';
import { ChartCard, Legend } from '@/components/charts/ChartCard';
import { saveCsv, saveExport } from '@/components/charts/download';
import { pairs } from '@/components/charts/options';
import { ScrollRegion } from '@/components/charts/ScrollRegion';
import type { DataTable } from '@/components/charts/table';
import { absence, figureText, partsText, shownValue } from '@/components/figures';
import { IconDown } from '@/components/icons';
import { periodName } from '@/components/periods';
import { Empty, Failure, Loading } from '@/components/States';
import { tableQuery } from './api';
import classes from './dashboard.module.css';
import type { Shared } from './shared';

/** The annex of the order: school × indicator with number, share and last year, and its diagram. */
export function TableTab(shared: Shared) {
  const { t } = useTranslation();
  const { summaries, search, change, under, period, asOf } = shared;
  const query = useQuery(tableQuery(under, period));
  if (query.error) return <Failure problem={query.error} retry={() => query.refetch()} />;
  if (!query.data) return <Loading rows={10} height={32} />;
  if (query.data.items.length === 0) return <Empty title={t('dashboard.noRows')} />;
  const chosen = summaries.filter(({ code }) => !search.only || search.only.includes(code));
  return (
    <>
      <Group gap="xs" mb="sm" align="flex-end" justify="space-between" className="o-noprint">
        <MultiSelect
          label={t('dashboard.indicators')}
          placeholder={search.only ? undefined : t('dashboard.all')}
          style={{ flex: '1 1 260px', maxWidth: 620 }}
          clearable
          searchable
          clearButtonProps={{ 'aria-label': t('action.clear'), tabIndex: 0 }}
          data={summaries.map(({ code, name }) => ({ value: code, label: name }))}
          value={search.only ?? []}
          onChange={(only) => change({ only: only.length > 0 ? only : undefined }, true)}
        />
        <Exports
          table={tableOf(query.data, chosen, t('dashboard.tab.table'))}
          query={{ under, period, indicator: search.only }}
        />
      </Group>
      <Grid data={query.data} chosen={chosen} shared={shared} />
      <div className={classes.small}>{asOf}</div>
      <Diagram data={query.data} chosen={chosen} asOf={asOf} />
    </>
  );
}

function Exports({ table, query }: { table: DataTable; query: Parameters<typeof saveExport>[1] }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const get = async (kind: 'docx' | 'xlsx') => {
    setBusy(true);
    await saveExport(`/exports/summary-table.${kind}`, query, `${table.caption}.${kind}`);
    setBusy(false);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={busy} rightSection={<IconDown size={12} />}>
          {t('chart.download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => get('docx')}>{t('dashboard.annexDocx')}</Menu.Item>
        <Menu.Item onClick={() => get('xlsx')}>{t('dashboard.annexXlsx')}</Menu.Item>
        <Menu.Item onClick={() => saveCsv(table)}>CSV</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const cellOf = (cells: SummaryCell[], code: string) => cells.find((cell) => cell.indicator === code);

/** The summary table as a spreadsheet takes it. */
export function tableOf(data: SummaryTable, chosen: IndicatorSummary[], caption: string): DataTable {
  return {
    caption: `${caption}, ${periodName(data.period)}`,
    columns: [
      { label: '' },
      ...chosen.flatMap(({ name, unit, decimals }) => [
        { label: name, numeric: true },
        { label: '', numeric: true },
        { label: unit, numeric: true, decimals },
        { label: '−1', numeric: true, decimals },
      ]),
    ],
    rows: [...data.items, { name: 'Σ', cells: data.totals.cells }].map(({ name, cells }) => [
      name,
      ...chosen.flatMap(({ code }) => {
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

interface GridProps {
  data: SummaryTable;
  chosen: IndicatorSummary[];
  shared: Shared;
}

const MOST_ROWS = 300;

function Grid({ data, chosen, shared: { organisation, change } }: GridProps) {
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
              {chosen.map(({ code, name }) => (
                <th key={code} scope="colgroup" colSpan={3} title={name}>
                  <span className={classes.head} style={{ width: 190 }}>
                    {name}
                  </span>
                </th>
              ))}
            </tr>
            <tr>
              {chosen.flatMap(({ code, unit }) => [
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
                    key={summary.code}
                    summary={summary}
                    cell={cellOf(cells, summary.code)}
                    name={name}
                    onOpen={() => change({ parts: summary.code, of: organisationId })}
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
                  key={summary.code}
                  summary={summary}
                  cell={cellOf(data.totals.cells, summary.code)}
                  name={t('dashboard.total')}
                />
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
  summary: IndicatorSummary;
  cell?: SummaryCell;
  name: string;
  onOpen?: () => void;
}

function Cells({ summary, cell, name, onOpen }: CellsProps) {
  const { t } = useTranslation();
  const value = shownValue(cell);
  const short = (figure: Figure | undefined) =>
    figure?.status === 'suppressed'
      ? t('figure.suppressedShort')
      : figureText(figure, { ...summary, unit: '' });
  const text = short(cell);
  return (
    <>
      <td>{value === undefined ? '' : partsText(cell!)}</td>
      <td className={value === undefined ? classes.none : undefined}>
        {onOpen ? (
          <button
            type="button"
            className={classes.cell}
            aria-label={t('dashboard.open', { name: `${name}, ${summary.name}`, value: text })}
            onClick={onOpen}
          >
            {text}
          </button>
        ) : (
          text
        )}
        {cell?.thresholdMet === false && <Below />}
      </td>
      <td className={classes.none}>{cell?.previous ? short(cell.previous) : ''}</td>
    </>
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

/** The diagram under the table: the totals of all indicators, this period beside the last. */
function Diagram({ data, chosen, asOf }: { data: SummaryTable; chosen: IndicatorSummary[]; asOf: string }) {
  const { t } = useTranslation();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const measure = chosen.find(({ unit }) => unit === '%') ?? chosen[0];
  if (!measure) return null;
  // Only one measure fits one axis.
  const alike = chosen.filter(({ unit }) => unit === measure.unit);
  const cells = alike.map(({ code }) => cellOf(data.totals.cells, code));
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
