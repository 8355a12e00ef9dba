import { STATUSES } from '@/api/types';
import { type ActivityFilter, SORTS, type Sort } from './outline/filter';

/** Everything the roadmap page shows lives in its address: filters, order, the open activity. */
export interface RoadmapSearch extends ActivityFilter {
  activity?: string;
}

const text = (value: unknown) =>
  typeof value === 'string' && value.trim() !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined;
const date = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

/** Reads an address; what it doesn't know it leaves out rather than failing. */
export function roadmapSearch(raw: Record<string, unknown>): RoadmapSearch {
  return {
    q: text(raw.q),
    section: text(raw.section),
    status: STATUSES.find((status) => status === raw.status),
    responsible: text(raw.responsible),
    level: text(raw.level),
    from: date(raw.from),
    to: date(raw.to),
    sort: SORTS.flatMap((field): Sort[] => [field, `-${field}`]).find(
      (sort) => sort === raw.sort && sort !== 'position',
    ),
    activity: text(raw.activity),
  };
}

export const FILTERS = ['q', 'section', 'status', 'responsible', 'level', 'from', 'to'] as const;

export const filtered = (search: RoadmapSearch) => FILTERS.some((key) => search[key] !== undefined);

/** What the filters ask for, as one word to compare. */
export const asked = (search: RoadmapSearch) => JSON.stringify(FILTERS.map((key) => search[key]));

/** The order is the document's own: sections, then activities as printed. */
export const grouped = (search: RoadmapSearch) => search.sort === undefined;
