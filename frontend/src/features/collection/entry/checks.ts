import { type Draft, hasField, isCounted, type NumberField, numbersOf } from './cells';
import { add, compare, type Decimal, isWhole, isZero, read, toText } from './numbers';
import type { Finding, FormCell, FormRow } from './types';

/** What the browser can tell before the server answers; the rest (rules, jumps, outliers) only the server knows. */
export const LIVE_CODES = new Set([
  'not_a_number',
  'negative',
  'fraction',
  'numerator_above_denominator',
  'zero_denominator',
  'part_above_whole',
  'parts_do_not_sum',
]);

type Found = Pick<Finding, 'code' | 'severity'> & { field?: string; params?: Record<string, string> };

const finding = (row: FormRow, slice: string, { params = {}, ...found }: Found): Finding => ({
  indicator: row.indicator,
  slice,
  params,
  // It says what becomes of the cell, and asks nothing.
  explained: found.severity === 'warning' && found.code === 'zero_denominator',
  ...found,
});

function ofNumber(row: FormRow, draft: Draft, field: NumberField): Found | undefined {
  const reading = read(draft[field]);
  const params = { typed: draft[field] };
  if (reading.kind === 'blank') return undefined;
  if (reading.kind !== 'number') {
    const negative = reading.kind === 'refused' && reading.reason === 'negative';
    return { severity: 'error', code: negative ? 'negative' : 'not_a_number', field, params };
  }
  if (isCounted(row, field) && !isWhole(reading.number))
    return { severity: 'error', code: 'fraction', field, params };
  return undefined;
}

/** Faults of one cell by itself. */
function ofCell(row: FormRow, draft: Draft): Found[] {
  if (draft.status !== 'reported') return [];
  const faults = (['numerator', 'denominator'] as const)
    .filter((field) => hasField(row, field) && !(field === 'numerator' && row.registryKind))
    .flatMap((field) => ofNumber(row, draft, field) ?? []);
  if (faults.length > 0) return faults;
  const { numerator, denominator } = numbersOf(row, draft);
  const share = row.type === 'percentage' && !row.mayExceedWhole;
  const above: Found = { severity: 'error', code: 'numerator_above_denominator', field: 'numerator' };
  if (denominator && isZero(denominator)) {
    const nothing = !numerator || isZero(numerator);
    if (!nothing && share) return [above];
    return [{ severity: nothing ? 'warning' : 'error', code: 'zero_denominator', field: 'denominator' }];
  }
  if (share && numerator && denominator && compare(numerator, denominator) > 0) return [above];
  return [];
}

/** Parts against their whole: each at most the whole, and a partition adds up to it. */
function ofParts(row: FormRow, at: (cell: FormCell) => Draft): Finding[] {
  const whole = row.cells.find((cell) => cell.slice === '');
  if (!whole || at(whole).status !== 'reported') return [];
  const parts = row.cells.filter((cell) => cell.slice !== '' && !cell.slice.includes(';'));
  return (['numerator', 'denominator'] as const).flatMap((field) => {
    const total = numbersOf(row, at(whole))[field];
    if (!total || !hasField(row, field)) return [];
    const above = parts.filter((cell) => {
      const part = at(cell).status === 'reported' ? numbersOf(row, at(cell))[field] : undefined;
      return part !== undefined && compare(part, total) > 0;
    });
    if (above.length > 0) {
      return above.map((cell) =>
        finding(row, cell.slice, { severity: 'error', code: 'part_above_whole', field }),
      );
    }
    return sums(row, parts, field, total, at);
  });
}

function sums(
  row: FormRow,
  parts: FormCell[],
  field: NumberField,
  total: Decimal,
  at: (cell: FormCell) => Draft,
) {
  const dimensions = new Set(
    parts.filter((cell) => cell.relation === 'partition').map((cell) => cell.slice.split(':')[0]),
  );
  return [...dimensions].flatMap((dimension) => {
    const numbers = parts
      .filter((cell) => cell.slice.startsWith(`${dimension}:`))
      .map((cell) => {
        const draft = at(cell);
        if (draft.status === 'not_applicable') return { units: 0n, scale: 0 };
        return draft.status === 'reported' ? numbersOf(row, draft)[field] : undefined;
      });
    // An unfinished partition isn't wrong yet.
    if (numbers.some((number) => number === undefined)) return [];
    const sum = (numbers as Decimal[]).reduce(add, { units: 0n, scale: 0 });
    if (compare(sum, total) === 0) return [];
    const params = { sum: toText(sum), whole: toText(total) };
    return [finding(row, '', { severity: 'error', code: 'parts_do_not_sum', field, params })];
  });
}

/** All that can be told of one indicator while its reporter types. */
export function check(row: FormRow, at: (cell: FormCell) => Draft): Finding[] {
  const cells = row.cells
    .filter((cell) => !cell.byItself)
    .flatMap((cell) => ofCell(row, at(cell)).map((found) => finding(row, cell.slice, found)));
  return [...cells, ...ofParts(row, at)];
}
