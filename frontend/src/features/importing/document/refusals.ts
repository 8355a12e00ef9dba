import { Problem } from '@/api/problem';
import i18n from '@/i18n';

/** Why a document can't be read: the last part of the problem's `type`, part of the contract. */
export const REFUSALS = [
  'empty-file',
  'file-too-large',
  'truncated-file',
  'password-protected',
  'macros-refused',
  'archive-bomb',
  'external-entities',
  'not-a-document',
  'unsupported-format',
  'no-text-layer',
  'no-text',
  'table-too-large',
  'text-too-long',
  'document-too-complex',
  'reading-took-too-long',
  'internal',
] as const;
type Refusal = (typeof REFUSALS)[number];

const OTHER_NAMES: Record<string, Refusal> = {
  'payload-too-large': 'file-too-large',
  'unsupported-media-type': 'unsupported-format',
};

/** The refusal a problem stands for; undefined when the document is not to blame (no connection, no rights). */
export function refusalOf(problem: unknown): Refusal | undefined {
  if (!(problem instanceof Problem)) return undefined;
  const known = REFUSALS.find((slug) => slug === problem.slug) ?? OTHER_NAMES[problem.slug];
  if (known) return known;
  if (problem.status === 413) return 'file-too-large';
  return problem.status >= 500 ? 'internal' : undefined;
}

/** What happened and what to do next, in the reader's language. */
export function refusalText(refusal: Refusal) {
  return {
    title: i18n.t(`import.refusal.${refusal}.title`),
    hint: i18n.t(`import.refusal.${refusal}.hint`),
  };
}
