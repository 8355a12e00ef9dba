import { Button, Group, Menu } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconDown } from '@/components/icons';
import { Chart, type DrawOption } from './Chart';
import classes from './charts.module.css';
import { DataGrid } from './DataGrid';
import { saveCsv, savePng, saveXlsx } from './download';
import type { DataTable } from './table';

interface ChartCardProps {
  title: string;
  /** Period, completeness, as-of time: what every figure says about itself. */
  below?: ReactNode;
  summary: string;
  table: DataTable;
  draw: DrawOption;
  height?: number;
  legend?: ReactNode;
  onPick?: (index: number) => void;
  foot?: ReactNode;
}

/** A chart with its title, the table behind it, and its exports. */
export function ChartCard({
  title,
  below,
  summary,
  table,
  draw,
  height = 280,
  legend,
  onPick,
  foot,
}: ChartCardProps) {
  const { t } = useTranslation();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={`o-card ${classes.card}`} aria-labelledby={id}>
      <Group component="figcaption" justify="space-between" align="flex-start" gap="xs" wrap="nowrap">
        <div style={{ minWidth: 0 }}>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {below && <div className={classes.below}>{below}</div>}
        </div>
        <Group gap={4} wrap="nowrap" className={classes.tools}>
          <Button
            size="compact-sm"
            variant={asTable ? 'light' : 'default'}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {t('chart.table')}
          </Button>
          <Downloads table={table} onPng={() => savePng(title, draw, height)} />
        </Group>
      </Group>
      {legend && !asTable && <div className={classes.legend}>{legend}</div>}
      {asTable ? (
        <DataGrid table={table} />
      ) : (
        <Chart draw={draw} summary={summary} height={height} onPick={onPick} />
      )}
      {foot && <div className={classes.below}>{foot}</div>}
    </figure>
  );
}

export function Downloads({ table, onPng }: { table: DataTable; onPng?: () => void }) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-sm" variant="default" rightSection={<IconDown size={12} />}>
          {t('chart.download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {onPng && <Menu.Item onClick={onPng}>{t('chart.png')}</Menu.Item>}
        <Menu.Item onClick={() => saveXlsx(table)}>XLSX</Menu.Item>
        <Menu.Item onClick={() => saveCsv(table)}>CSV</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface LegendProps {
  items: { key: string; label: string; mark: ReactNode; shown: boolean }[];
  onToggle: (key: string) => void;
}

/** Real buttons, so that a series can be hidden from the keyboard. */
export function Legend({ items, onToggle }: LegendProps) {
  return items.map(({ key, label, mark, shown }) => (
    <button
      key={key}
      type="button"
      className={classes.key}
      aria-pressed={shown}
      onClick={() => onToggle(key)}
    >
      <span aria-hidden="true">{mark}</span>
      {label}
    </button>
  ));
}
