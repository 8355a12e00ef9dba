import type { IndicatorSummary, SummaryThreshold } from '@/api/figures';
import type { DashboardSearch } from './search';

export type ThresholdLevel = SummaryThreshold['level'];

/** What every tab of the dashboard is about. */
export interface Shared {
  organisation: { id: string; name: string; shortName?: string; kind: string };
  /** The organisation whose schools are compared: a school is seen among the schools beside it. */
  under: string;
  leaf: boolean;
  /** Whose thresholds count for the organisation's own numbers. */
  level: ThresholdLevel;
  period: string;
  summaries: IndicatorSummary[];
  asOf: string;
  search: DashboardSearch;
  change: (patch: Partial<DashboardSearch>, replace?: boolean) => void;
}
