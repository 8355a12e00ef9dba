import { same } from '@/api/merge';
import { computed, type Decimal, isWhole, read } from './numbers';
import type { CellInput, CellStatus, Evidence, Form, FormCell, FormRow } from './types';

export type NumberField = 'numerator' | 'denominator';
export const FIELDS: NumberField[] = ['numerator', 'denominator'];

/** What the person has put into one cell: numbers as typed, the status as answered. */
export interface Draft {
  status: CellStatus;
  numerator: string;
  denominator: string;
  members: string[];
  note: string;
  explanations: Record<string, string>;
  evidence: Evidence[];
}

/** One row of the grid: an indicator as a whole, or a slice of it below. */
export interface Line {
  key: string;
  row: FormRow;
  slice: string;
  name: string;
  depth: 0 | 1;
  /** A heading of slices has nothing to fill in. */
  heading: boolean;
}

export const keyOf = (indicatorId: string, slice: string) => `${indicatorId}|${slice}`;

export function linesOf(form: Form): Line[] {
  return form.rows.flatMap((row) => {
    const line = (slice: string, name: string, heading = false): Line => ({
      key: keyOf(row.indicatorId, slice),
      row,
      slice,
      name,
      depth: slice === '' ? 0 : 1,
      heading,
    });
    const lines = row.cells.map((cell) =>
      line(cell.slice, cell.slice === '' ? row.name : (cell.sliceName ?? cell.slice)),
    );
    return row.cells.some((cell) => cell.slice === '') ? lines : [line('', row.name, true), ...lines];
  });
}

/** What a line is called away from its grid, where the indicator doesn't stand above it. */
export const nameOf = (line: Line) => (line.depth === 0 ? line.name : `${line.row.name}: ${line.name}`);

export const draftOf = (cell: FormCell): Draft => ({
  status: cell.status,
  numerator: cell.numerator ?? '',
  denominator: cell.denominator ?? '',
  members: cell.members ?? [],
  note: cell.note ?? '',
  explanations: cell.explanations ?? {},
  evidence: cell.evidence ?? [],
});

export const sameDraft = (a: Draft, b: Draft) => same(a, b);

export const inputOf = (indicatorId: string, cell: FormCell, draft: Draft): CellInput => ({
  indicatorId,
  slice: cell.slice,
  revision: cell.revision,
  status: draft.status,
  numerator: draft.numerator || undefined,
  denominator: draft.denominator || undefined,
  members: draft.members,
  note: draft.note || undefined,
  explanations: draft.explanations,
  evidence: draft.evidence,
});

/** Whether a number can be put there at all, by the shape of the indicator. */
export const hasField = (row: FormRow, field: NumberField) =>
  field === 'numerator' || (row.denominatorText !== undefined && row.denominatorText !== '');

/** Heads and things are counted whole; points and hours need not be. */
export const isCounted = (row: FormRow, field: NumberField) =>
  field === 'denominator' || row.type === 'percentage' || (row.type === 'count' && row.decimals === 0);

/** A registry indicator counts the organisations it names; nobody types its numerator. */
export const typeable = (row: FormRow, cell: FormCell, field: NumberField) =>
  cell.editable && !cell.byItself && hasField(row, field) && !(field === 'numerator' && row.registryKind);

/** What typing into a number field makes of a cell; a word such as «н/д» answers for the whole cell. */
export function typed(cell: FormCell, draft: Draft, field: NumberField, text: string): Partial<Draft> {
  const reading = read(text);
  if (reading.kind === 'missing' || reading.kind === 'not_applicable') {
    return { status: reading.kind, [field]: '' };
  }
  const next = { ...draft, [field]: text.trim() };
  const answered = draft.status === 'missing' || draft.status === 'not_applicable';
  // A denominator may well be known where the numerator isn't.
  if (answered && text.trim() !== '' && next.numerator === '') return { [field]: text.trim() };
  const known = cell.known?.value.toString();
  const blank =
    next.numerator === '' && (next.denominator === '' || next.denominator === known) && !next.members.length;
  return { [field]: text.trim(), status: blank ? 'empty' : 'reported' };
}

/** Both numbers, as far as they can be read. */
export function numbersOf(row: FormRow, draft: Draft): Partial<Record<NumberField, Decimal>> {
  const number = (field: NumberField) => {
    const reading = read(draft[field]);
    return reading.kind === 'number' && hasField(row, field) ? reading.number : undefined;
  };
  return {
    numerator: row.registryKind
      ? draft.members.length > 0
        ? { units: BigInt(draft.members.length), scale: 0 }
        : number('numerator')
      : number('numerator'),
    denominator: number('denominator'),
  };
}

/** The value while one types, by the server's rule. */
export function liveValue(row: FormRow, draft: Draft): Decimal | undefined {
  if (draft.status !== 'reported') return undefined;
  const { numerator, denominator } = numbersOf(row, draft);
  if (!numerator || (hasField(row, 'denominator') && !denominator)) return undefined;
  if ((isCounted(row, 'numerator') && !isWhole(numerator)) || (denominator && !isWhole(denominator)))
    return undefined;
  return computed(row.type, row.decimals, numerator, denominator);
}

/** Whether the cell has its answer: both numbers, or an explicit «нет данных» or «не применимо». */
export function filled(row: FormRow, draft: Draft): boolean {
  if (draft.status === 'missing' || draft.status === 'not_applicable') return true;
  const { numerator, denominator } = numbersOf(row, draft);
  return numerator !== undefined && (!hasField(row, 'denominator') || denominator !== undefined);
}
