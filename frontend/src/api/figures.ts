import { api, take } from './client';
import type { Schemas } from './types';

/** The names the SPA uses for the answers of the analysis. */
export type Figure = Schemas['Figure'];
export type FigureStatus = Schemas['ObservationStatus'];
export type Completeness = Schemas['ReportedCompleteness'];
export type IndicatorSummary = Schemas['IndicatorSummary'];
export type SummaryThreshold = Schemas['SummaryThreshold'];
export type SummaryTable = Schemas['SummaryTable'];
export type SummaryColumn = Schemas['SummaryTableColumn'];
export type SummaryRow = Schemas['SummaryTableRow'];
export type SummaryCell = Pick<
  Schemas['SummaryCell'],
  'indicator' | 'status' | 'numerator' | 'denominator' | 'value' | 'previous' | 'thresholdMet' | 'band'
>;
export type Ranking = Schemas['Ranking'];
export type RankingPlace = Schemas['RankingPlace'];
export type RankingCriterion = Schemas['RankingCriterion'];
export type WithoutPlace = Schemas['RankingUnranked'];

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
  id?: string;
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
export const askFile = (path: string, query: object) =>
  take(
    (api.GET as unknown as Untyped)(`/api/v1${path}`, {
      params: { query },
      parseAs: 'blob',
    }),
  ) as Promise<Blob>;
