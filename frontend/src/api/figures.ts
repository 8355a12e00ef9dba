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
  level: 'organisation' | 'municipality' | 'region';
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
  /** Another major version is a break of the series. */
  trend: (Figure & { period: string; version?: string })[];
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

export interface SummaryColumn {
  indicatorId: string;
  code: string;
  name: string;
  unit: string;
  decimals: number;
  desiredDirection: 'increase' | 'decrease' | 'none';
  version: string;
}

export interface SummaryTable {
  items: SummaryRow[];
  next?: string;
  indicators: SummaryColumn[];
  totals: { cells: (SummaryCell & { completeness: Completeness })[] };
  total: number;
  asOf: number;
  period: string;
  previousPeriod: string;
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
export const ask = <T>(path: string, query: object, signal?: AbortSignal) =>
  take((api.GET as unknown as Untyped)(`/api/v1${path}`, { params: { query }, signal })) as Promise<T>;

/** The same as a file. */
export const askFile = (path: string, query: object, accept?: string) =>
  take(
    (api.GET as unknown as Untyped)(`/api/v1${path}`, {
      params: { query },
      parseAs: 'blob',
      headers: accept && { Accept: accept },
    }),
  ) as Promise<Blob>;

export interface Contribution extends Figure {
  indicator: string;
  target?: number;
  /** 0 to 1; absent where the indicator does not apply. */
  score?: number;
  weight: number;
  contribution: number;
}

export interface RankingPlace {
  place: number;
  tied: boolean;
  organisationId: string;
  name: string;
  kind: string;
  score: number;
  contributions: Contribution[];
  next?: {
    indicator: string;
    neededValue: number;
    neededNumerator?: number;
    points?: number;
    place: number;
    overtakes: string[];
    overtaken: number;
  };
}

export interface WithoutPlace {
  organisationId: string;
  name: string;
  kind: string;
  reason: 'not_reported' | 'not_applicable' | 'small_cohort' | 'suppressed';
}

export interface RankingCriterion {
  indicatorId: string;
  indicator: string;
  name: string;
  unit: string;
  decimals: number;
  version: string;
  weight: number;
  direction: 'increase' | 'decrease' | 'none';
}

/** Its rows are first those with a place, then those without. */
export interface Ranking {
  items: RankingPlace[];
  next?: string;
  unranked: WithoutPlace[];
  offset: number;
  total: number;
  unrankedTotal: number;
  method: { name: string; version: string; text: string };
  question: { criteria: RankingCriterion[] };
  asOf: number;
  completeness: Completeness;
}
