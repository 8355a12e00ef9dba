import { api, take } from './client';
import type { Schemas } from './types';

/** The names the SPA uses for the answers of the analysis. */
export type Figure = Schemas['Figure'];
export type Completeness = Schemas['ReportedCompleteness'];
export type IndicatorSummary = Schemas['IndicatorSummary'];
export type SummaryThreshold = Schemas['SummaryThreshold'];
export type SummaryTable = Schemas['SummaryTable'];
export type SummaryColumn = Schemas['SummaryTableColumn'];
export type SummaryRow = Schemas['SummaryTableRow'];
export type SummaryCell = Pick<
  Schemas['SummaryCell'],
  | 'indicator'
  | 'status'
  | 'numerator'
  | 'denominator'
  | 'value'
  | 'previous'
  | 'target'
  | 'targetMet'
  | 'thresholdMet'
  | 'band'
>;
export type Ranking = Schemas['Ranking'];
export type RankingPlace = Schemas['RankingPlace'];
export type RankingCriterion = Schemas['RankingCriterion'];
export type WithoutPlace = Schemas['RankingUnranked'];

export type RollUp = Schemas['RollUpView'];
export type RollUpPart = Pick<
  RollUp['parts'][number],
  'organisationId' | 'status' | 'numerator' | 'denominator' | 'value'
>;
export type Observation = Schemas['ObservationView'];

type Untyped = (
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** A document of the API, whole. */
export const askFile = (path: string, query: object) =>
  take(
    (api.GET as unknown as Untyped)(`/api/v1${path}`, {
      params: { query },
      parseAs: 'blob',
    }),
  ) as Promise<Blob>;
