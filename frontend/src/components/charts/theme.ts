import { useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { usePrinting } from '../usePrinting';

export interface ChartTheme {
  ground: string;
  text: string;
  dimmed: string;
  line: string;
  /** Series colours with at least 3 : 1 on the ground, told apart by the symbols and patterns beside them. */
  series: string[];
  /** From least to most; each step with a text colour of at least 4.5 : 1 on it. */
  steps: { ground: string; text: string }[];
  target: string;
  threshold: string;
  us: string;
  /** How many letters a name on an axis may have. */
  letters: number;
}

export const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'] as const;

/** Patterns that repeat what the colour of a bar says. */
export const DECALS = [
  undefined,
  {
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [3, 4],
    rotation: -Math.PI / 4,
    color: 'rgba(255,255,255,.55)',
  },
  {
    symbol: 'circle',
    dashArrayX: [4, 4],
    dashArrayY: [4, 4],
    symbolSize: 0.6,
    color: 'rgba(255,255,255,.6)',
  },
];

export const LIGHT: ChartTheme = {
  ground: '#ffffff',
  text: '#1b242d',
  dimmed: '#55616d',
  line: '#d5dce3',
  series: ['#1f5a8c', '#b35309', '#146c43', '#7a3e9d'],
  steps: [
    { ground: '#f1f6fb', text: '#1b242d' },
    { ground: '#cfe1f1', text: '#1b242d' },
    { ground: '#a3c5e3', text: '#1b242d' },
    { ground: '#2f6ca6', text: '#ffffff' },
    { ground: '#174a75', text: '#ffffff' },
  ],
  target: '#146c43',
  threshold: '#b42318',
  us: '#b35309',
  letters: 28,
};

const DARK: ChartTheme = {
  ground: '#171c21',
  text: '#dfe5ea',
  dimmed: '#a3afba',
  line: '#37414b',
  series: ['#6fb0ea', '#f0a35e', '#6fd19c', '#c79be6'],
  steps: [
    { ground: '#1c232a', text: '#dfe5ea' },
    { ground: '#1d3347', text: '#dfe5ea' },
    { ground: '#234a6c', text: '#ffffff' },
    { ground: '#5d9fd8', text: '#0b1014' },
    { ground: '#a9d3f5', text: '#0b1014' },
  ],
  target: '#6fd19c',
  threshold: '#ff9a91',
  us: '#f0a35e',
  letters: 28,
};

/** The colours the reader chose for everything: series are then told apart by symbol and pattern alone. */
const FORCED: ChartTheme = {
  ground: 'Canvas',
  text: 'CanvasText',
  dimmed: 'CanvasText',
  line: 'GrayText',
  series: ['CanvasText', 'LinkText', 'CanvasText', 'LinkText'],
  steps: LIGHT.steps,
  target: 'LinkText',
  threshold: 'CanvasText',
  us: 'Highlight',
  letters: 28,
};

/** The theme of what is on the screen; on paper always the light one. */
export function useChartTheme(): ChartTheme {
  const scheme = useComputedColorScheme('light');
  const forced = useMediaQuery('(forced-colors: active)', false, { getInitialValueInEffect: false });
  const printing = usePrinting();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return useMemo(() => {
    if (printing) return LIGHT;
    const theme = forced ? FORCED : scheme === 'dark' ? DARK : LIGHT;
    return narrow ? { ...theme, letters: 16 } : theme;
  }, [printing, forced, scheme, narrow]);
}
