import { Skeleton } from '@mantine/core';
import type { EChartsType } from 'echarts/core';
import type { EChartsOption } from 'echarts/types/dist/shared';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import classes from './charts.module.css';
import { type ChartTheme, useChartTheme } from './theme';

export type DrawOption = (theme: ChartTheme) => EChartsOption;

interface ChartProps {
  draw: DrawOption;
  /** What a reader who doesn't see the picture learns from it. */
  summary: string;
  height: number;
  /** The category that was clicked, by its place. */
  onPick?: (index: number) => void;
}

/** A picture of numbers. Its engine is fetched when the first one comes on the screen. */
export function Chart({ draw, summary, height, onPick }: ChartProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType>();
  const theme = useChartTheme();
  const picked = useEffectEvent((index: number) => onPick?.(index));

  useEffect(() => {
    let gone = false;
    let made: EChartsType | undefined;
    const watch = new ResizeObserver(() => {
      made?.resize();
      // With a view box the picture shrinks to the paper, where no script redraws it.
      holder.current
        ?.querySelector('svg')
        ?.setAttribute('viewBox', `0 0 ${made?.getWidth()} ${made?.getHeight()}`);
    });
    import('./engine').then(({ init }) => {
      if (gone || !holder.current) return;
      made = init(holder.current, null, { renderer: 'svg' });
      made.on('click', ({ dataIndex }) => picked(dataIndex));
      watch.observe(holder.current);
      setChart(made);
    });
    return () => {
      gone = true;
      watch.disconnect();
      made?.dispose();
    };
  }, []);

  useEffect(() => {
    // Whatever moves might be printed half-way.
    chart?.setOption({ animation: false, ...draw(theme) }, { notMerge: true });
  }, [chart, draw, theme]);

  return (
    <div role="img" aria-label={summary} style={{ position: 'relative', height, minWidth: 0 }}>
      {!chart && <Skeleton height={height} radius="sm" style={{ position: 'absolute' }} />}
      <div ref={holder} aria-hidden="true" className={classes.picture} style={{ height, width: '100%' }} />
    </div>
  );
}
