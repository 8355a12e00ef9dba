import type { Status } from '@/api/types';

export const SORTS = ['position', 'number', 'title', 'start', 'end', 'status'] as const;
type SortField = (typeof SORTS)[number];
export type Sort = SortField | `-${SortField}`;

/** Which activities the server answers, and in which order. */
export interface ActivityFilter {
  q?: string;
  section?: string;
  status?: Status;
  responsible?: string;
  level?: string;
  from?: string;
  to?: string;
  sort?: Sort;
}
