import type { EChartsOption } from 'echarts/types/dist/shared';
import { decimal, type Measure, measured } from '@/format/figures';
import { type ChartTheme, DECALS, SYMBOLS } from './theme';

/** A line across a chart: a target, a threshold, where we are. */
export interface Level {
  label: string;
  value: number;
  kind: 'target' | 'threshold';
}

export interface Series {
  name: string;
  values: (number | undefined)[];
}

/** Long names keep their beginning and their end, where the number of a school stands. */
const shorten = (name: string, letters: number) => {
  const tail = Math.floor(letters / 3);
  return name.length <= letters
    ? name
    : `${name.slice(0, letters - tail - 1).trimEnd()}…${name.slice(-tail).trimStart()}`;
};

const percent = ({ unit }: Measure, values: (number | undefined)[]) =>
  unit === '%' && values.every((value) => value === undefined || (value >= 0 && value <= 100));

const levelLines = (levels: Level[], theme: ChartTheme, across: 'xAxis' | 'yAxis') => ({
  silent: true,
  symbol: 'none',
  animation: false,
  data: levels.map(({ label, value, kind }, i) => ({
    [across]: value,
    name: label,
    lineStyle: {
      color: kind === 'target' ? theme.target : theme.threshold,
      width: 2,
      type: (kind === 'target' ? 'dashed' : 'dotted') as 'dashed' | 'dotted',
    },
    label: {
      formatter: '{b}',
      color: kind === 'target' ? theme.target : theme.threshold,
      position: (across === 'xAxis' ? 'start' : i % 2 === 0 ? 'insideStartTop' : 'insideEndTop') as 'end',
      fontSize: 11,
    },
  })),
});

const FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans", Arial, sans-serif';

/** Room for the names of the axes is taken from the inside. */
const grid = (right: number, top: number) => ({
  left: 8,
  right,
  top,
  bottom: 8,
  outerBoundsMode: 'same' as const,
});

const frame = (theme: ChartTheme, measure: Measure): EChartsOption => ({
  textStyle: { color: theme.text, fontFamily: FONT, fontSize: 12 },
  tooltip: {
    trigger: 'axis',
    axisPointer: { type: 'shadow', shadowStyle: { color: theme.line, opacity: 0.35 } },
    backgroundColor: theme.ground,
    borderColor: theme.line,
    textStyle: { color: theme.text },
    confine: true,
    valueFormatter: (value) =>
      typeof value === 'number' ? measured(value, measure.unit, measure.decimals) : '—',
  },
});

const valueAxis = (theme: ChartTheme, measure: Measure, max?: number) => ({
  type: 'value' as const,
  max,
  axisLabel: { color: theme.dimmed, formatter: (value: number) => decimal(value) },
  splitLine: { lineStyle: { color: theme.line } },
  name: measure.unit,
  nameTextStyle: { color: theme.dimmed },
});

const nameAxis = (theme: ChartTheme, data: string[]) => ({
  type: 'category' as const,
  data,
  axisLine: { lineStyle: { color: theme.dimmed } },
  axisTick: { show: false },
  axisLabel: { color: theme.text },
});

/** Values over periods; a period without a value is a gap. */
export function trend(
  theme: ChartTheme,
  measure: Measure,
  periods: string[],
  series: Series[],
  levels: Level[],
) {
  const all = [...series.flatMap(({ values }) => values), ...levels.map(({ value }) => value)];
  return {
    ...frame(theme, measure),
    grid: grid(24, 28),
    xAxis: nameAxis(theme, periods),
    yAxis: { ...valueAxis(theme, measure, percent(measure, all) ? 100 : undefined), scale: false },
    series: series.map(({ name, values }, i) => ({
      name,
      type: 'line',
      data: values.map((value) => value ?? null),
      connectNulls: false,
      symbol: SYMBOLS[i % SYMBOLS.length],
      symbolSize: 9,
      lineStyle: { width: 2.5, type: i === 0 ? 'solid' : 'dashed' },
      itemStyle: { color: theme.series[i % theme.series.length] },
      label: {
        show: series.length === 1,
        color: theme.text,
        formatter: ({ value }: { value: unknown }) =>
          typeof value === 'number' ? decimal(value, measure.decimals) : '',
      },
      markLine: i === 0 ? levelLines(levels, theme, 'yAxis') : undefined,
    })),
  } as EChartsOption;
}

export interface Bar {
  name: string;
  value?: number;
  /** Why there is no bar. */
  absent?: string;
  us?: boolean;
}

/** Bars from the best down; who has no value keeps a line with the reason instead of a bar. */
export function bars(theme: ChartTheme, measure: Measure, rows: Bar[], levels: Level[]) {
  return {
    ...frame(theme, measure),
    grid: grid(56, 24),
    xAxis: {
      ...valueAxis(
        theme,
        { ...measure, unit: '' },
        percent(
          measure,
          rows.map((row) => row.value),
        )
          ? 100
          : undefined,
      ),
    },
    yAxis: {
      ...nameAxis(
        theme,
        rows.map(({ name, absent }) =>
          absent
            ? `${shorten(name, Math.max(10, theme.letters - absent.length))}: ${absent}`
            : shorten(name, theme.letters),
        ),
      ),
      inverse: true,
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 18,
        data: rows.map(({ value, us }) => ({
          value: value ?? null,
          itemStyle: { color: us ? theme.us : theme.series[0], decal: us ? DECALS[1] : undefined },
        })),
        label: {
          show: true,
          position: 'right',
          color: theme.text,
          formatter: ({ value }: { value: unknown }) =>
            typeof value === 'number' ? measured(value, measure.unit, measure.decimals) : '',
        },
        markLine: levelLines(levels, theme, 'xAxis'),
      },
    ],
  } as EChartsOption;
}

/** Bars side by side for each name: this period and the one before. */
export function pairs(theme: ChartTheme, measure: Measure, names: string[], series: Series[]) {
  return {
    ...frame(theme, measure),
    grid: grid(24, 24),
    xAxis: valueAxis(
      theme,
      { ...measure, unit: '' },
      percent(
        measure,
        series.flatMap((s) => s.values),
      )
        ? 100
        : undefined,
    ),
    yAxis: {
      ...nameAxis(
        theme,
        names.map((name) => shorten(name, theme.letters + 12)),
      ),
      inverse: true,
    },
    series: series.map(({ name, values }, i) => ({
      name,
      type: 'bar',
      barMaxWidth: 12,
      barGap: '10%',
      data: values.map((value) => value ?? null),
      itemStyle: { color: theme.series[i % theme.series.length], decal: DECALS[i % DECALS.length] },
    })),
  } as EChartsOption;
}

/** How many organisations lie in each band of values; ours is marked. */
export function histogram(
  theme: ChartTheme,
  bins: { label: string; count: number; us: boolean }[],
  here: string,
) {
  return {
    ...frame(theme, { unit: '', decimals: 0 }),
    grid: grid(16, 36),
    xAxis: nameAxis(
      theme,
      bins.map(({ label }) => label),
    ),
    yAxis: { ...valueAxis(theme, { unit: '', decimals: 0 }), minInterval: 1 },
    series: [
      {
        type: 'bar',
        barCategoryGap: '12%',
        data: bins.map(({ count, us }) => ({
          value: count,
          itemStyle: { color: us ? theme.us : theme.series[0], decal: us ? DECALS[1] : undefined },
          label: us
            ? { show: true, position: 'top', formatter: `▼ ${here}`, color: theme.us, fontWeight: 600 }
            : undefined,
        })),
      },
    ],
  } as EChartsOption;
}

/** Rows × columns as coloured cells, for the picture file of a heat map. */
export function heat(
  theme: ChartTheme,
  columns: string[],
  rows: string[],
  cells: { row: number; column: number; step: number; text: string }[],
) {
  return {
    textStyle: { color: theme.text, fontFamily: FONT, fontSize: 12 },
    grid: grid(16, 8),
    xAxis: {
      ...nameAxis(theme, columns),
      position: 'top',
      axisLabel: { color: theme.text, interval: 0, rotate: 30 },
    },
    yAxis: {
      ...nameAxis(
        theme,
        rows.map((name) => shorten(name, theme.letters)),
      ),
      inverse: true,
    },
    series: [
      {
        type: 'heatmap',
        data: cells.map(({ row, column, step, text }) => ({
          value: [column, row, step],
          itemStyle: {
            color: step < 0 ? theme.ground : theme.steps[step]!.ground,
            borderColor: theme.line,
            borderWidth: 1,
          },
          label: { show: true, formatter: text, color: step < 0 ? theme.dimmed : theme.steps[step]!.text },
        })),
      },
    ],
  } as EChartsOption;
}
