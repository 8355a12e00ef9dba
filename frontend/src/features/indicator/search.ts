export const INDICATOR_TABS = ['definition', 'targets', 'activities', 'versions'] as const;
export type IndicatorTab = (typeof INDICATOR_TABS)[number];

interface IndicatorSearch {
  tab?: IndicatorTab;
  period?: string;
  from?: string;
  to?: string;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export const indicatorSearch = (raw: Record<string, unknown>): IndicatorSearch => ({
  tab: INDICATOR_TABS.find((tab) => tab === raw.tab),
  period: text(raw.period),
  from: text(raw.from),
  to: text(raw.to),
});
