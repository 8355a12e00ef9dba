import { ORGANISATION_KINDS, type OrganisationKind } from '@/api/types';
import { periodIn } from '@/format/periods';

export const SCORINGS = ['min_max', 'target'] as const;
export const NOT_REPORTED = ['last', 'exclude', 'zero'] as const;
export const SETTLEMENTS = ['urban', 'rural'] as const;
/** Numbers of pupils, both ends included. */
export const SIZES = ['-100', '101-500', '501-1000', '1001-'] as const;

/** A ranking is a question; the whole of it lives in the address. */
export interface RankingSearch {
  under?: string;
  period?: string;
  /** `code:weight`, as often as there are criteria. */
  criterion?: string[];
  scoring?: (typeof SCORINGS)[number];
  notReported?: (typeof NOT_REPORTED)[number];
  kind?: OrganisationKind;
  settlement?: (typeof SETTLEMENTS)[number];
  size?: (typeof SIZES)[number];
  minimumCohort?: number;
  asOf?: number;
  /** The organisation the list starts at. */
  at?: string;
}

export interface Criterion {
  code: string;
  weight: number;
  /** Absent: as the definition says. */
  direction?: 'increase' | 'decrease';
}

const text = (value: unknown) =>
  typeof value === 'string' && value.trim() !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined;
const one = <T extends string>(known: readonly T[], value: unknown) => known.find((it) => it === value);
const whole = (value: unknown) => {
  const number = Number(value);
  return value !== '' && value !== null && value !== undefined && Number.isInteger(number) && number >= 0
    ? number
    : undefined;
};

/** «code», «code:2», «code:2:decrease»; a weight that isn't a positive number counts as one. */
export function readCriterion(raw: string): Criterion {
  const [code = '', typed, direction] = raw.split(':');
  const weight = Number(typed);
  return {
    code,
    weight: weight > 0 && Number.isFinite(weight) ? weight : 1,
    ...(direction === 'increase' || direction === 'decrease' ? { direction } : {}),
  };
}

export const writeCriterion = ({ code, weight, direction }: Criterion) =>
  [code, weight, ...(direction ? [direction] : [])].join(':');

/** Reads an address; what it doesn't know it leaves out rather than failing. */
export function rankingSearch(raw: Record<string, unknown>): RankingSearch {
  const criteria = (Array.isArray(raw.criterion) ? raw.criterion : [raw.criterion]).flatMap(
    (value) => text(value) ?? [],
  );
  return {
    under: text(raw.under),
    period: periodIn(raw.period),
    criterion: criteria.length > 0 ? criteria : undefined,
    scoring: one(SCORINGS, raw.scoring),
    notReported: one(NOT_REPORTED, raw.notReported),
    kind: one(ORGANISATION_KINDS, raw.kind),
    settlement: one(SETTLEMENTS, raw.settlement),
    size: one(SIZES, raw.size),
    minimumCohort: whole(raw.minimumCohort),
    asOf: whole(raw.asOf),
    at: text(raw.at),
  };
}
