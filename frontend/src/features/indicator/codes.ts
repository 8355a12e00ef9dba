import type { Definition } from '@/api/types';
import { ORGANISATION_KINDS } from '@/api/types';

/** A definition being edited. */
export interface Defining {
  definition: Definition;
  define: (patch: Partial<Definition>) => void;
  errorAt: (path: string) => string | undefined;
}

const PERIOD_KINDS = [
  'reporting_year',
  'half_year',
  'quarter_term',
  'trimester',
  'calendar_year',
  'quarter',
  'month',
];

/** The codes of the contract, and where the words for them stand. */
export const CODES = {
  type: { words: 'indicator.type', codes: ['percentage', 'count', 'average', 'score'], optional: false },
  desiredDirection: {
    words: 'indicator.direction',
    codes: ['increase', 'decrease', 'none'],
    optional: false,
  },
  rollUp: { words: 'indicator.rollUp', codes: ['sum', 'distinct', 'own'], optional: false },
  registryKind: { words: 'organisation.kind', codes: ORGANISATION_KINDS as string[], optional: true },
  denominatorDate: {
    words: 'indicator.denominatorDate',
    codes: ['september_20', 'calendar_year_end', 'end_of_teaching', 'period_end'],
    optional: true,
  },
  reportedBy: { words: 'organisation.kind', codes: ORGANISATION_KINDS as string[], optional: false },
  periodKinds: { words: 'indicator.wire', codes: PERIOD_KINDS, optional: false },
  comparableKinds: { words: 'indicator.wire', codes: PERIOD_KINDS, optional: true },
};
