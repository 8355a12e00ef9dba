import { api, take } from './client';

/** Answers of the analysis, as the contract will name them once its resources are there. */
export type FigureStatus = 'reported' | 'missing' | 'not_applicable' | 'suppressed';

export interface Figure {
  status: FigureStatus;
  numerator?: number;
  denominator?: number;
  value?: number;
}

export type Dynamics =
  | 'up'
  | 'down'
  | 'level'
  | 'held_at_ceiling'
  | 'held_at_floor'
  | 'new'
  | 'broken'
  | 'none';

export type Tone = 'bad' | 'poor' | 'fair' | 'good';

export interface SummaryThreshold {
  level: string;
  comparison: 'at_least' | 'at_most';
  value: number;
  text?: string;
  met?: boolean;
}

export interface Completeness {
  reported: number;
  expected: number;
}

export interface IndicatorSummary {
  indicatorId: string;
  code: string;
  name: string;
  unit: string;
  decimals: number;
  desiredDirection: 'increase' | 'decrease' | 'none';
  version: string;
  period: string;
  current: Figure;
  previous?: Figure;
  change?: number;
  dynamics: Dynamics;
  improved?: boolean;
  smallCohort: boolean;
  target?: { value: number; inheritedFrom?: string };
  targetMet?: boolean;
  thresholds: SummaryThreshold[];
  band?: { name: string; tone: Tone };
  trend: (Figure & { period: string })[];
  completeness: Completeness;
}

export interface IndicatorSummaries {
  items: IndicatorSummary[];
  asOf: number;
  period: string;
}

export interface SummaryCell extends Figure {
  indicator: string;
  previous?: Figure;
  change?: number;
  thresholdMet?: boolean;
  band?: { name: string; tone: Tone };
}

export interface SummaryRow {
  organisationId: string;
  name: string;
  kind: string;
  cells: SummaryCell[];
}

export interface SummaryTable {
  items: SummaryRow[];
  totals: { cells: SummaryCell[] };
  asOf: number;
  period: string;
}

export interface RollUpPart extends Figure {
  organisationId: string;
  reported?: number;
}

export interface RollUp extends Figure {
  indicator: string;
  period: string;
  slice: string;
  reported?: number;
  parts: RollUpPart[];
}

export interface Observation extends Figure {
  id: string;
  indicator: string;
  period: string;
  organisationId: string;
  slice: string;
  version: string;
  revision?: number;
  source?: string;
  note?: string;
  recordedAt?: string;
  recordedBy?: string;
}

type Untyped = (
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** Asks for what the contract doesn't hold yet. */
export const ask = <T>(path: string, query: object, signal?: AbortSignal, parseAs?: 'blob') =>
  take(
    (api.GET as unknown as Untyped)(`/api/v1${path}`, { params: { query }, signal, parseAs }),
  ) as Promise<T>;
