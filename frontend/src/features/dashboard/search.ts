import { periodIn } from '@/format/periods';

export const TABS = ['overview', 'indicator', 'table', 'heat'] as const;
export type Tab = (typeof TABS)[number];

/** Everything the dashboard shows lives in its address. */
export interface DashboardSearch {
  organisationId?: string;
  period?: string;
  tab?: Tab;
  /** The indicator looked at closely. */
  indicator?: string;
  /** The indicators of the summary table; absent: all. */
  only?: string[];
  /** The indicator whose number is opened down to its parts, and of whom. */
  parts?: string;
  of?: string;
  ofPeriod?: string;
}

const text = (value: unknown) =>
  typeof value === 'string' && value.trim() !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined;

const texts = (value: unknown) => {
  const all = (Array.isArray(value) ? value : [value]).flatMap((one) => text(one) ?? []);
  return all.length > 0 ? all : undefined;
};

/** Reads an address; what it doesn't know it leaves out rather than failing. */
export function dashboardSearch(raw: Record<string, unknown>): DashboardSearch {
  return {
    organisationId: text(raw.organisationId),
    period: periodIn(raw.period),
    tab: TABS.find((tab) => tab === raw.tab && tab !== 'overview'),
    indicator: text(raw.indicator),
    only: texts(raw.only),
    parts: text(raw.parts),
    of: text(raw.of),
    ofPeriod: periodIn(raw.ofPeriod),
  };
}
