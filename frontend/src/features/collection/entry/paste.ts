import { tableOf } from '@/components/clipboard';
import { type Draft, FIELDS, hasField, type Line, type NumberField, typeable, typed } from './cells';
import { read } from './numbers';
import type { FormCell } from './types';

type RefusalReason =
  | 'not_a_number'
  | 'percent'
  | 'locked'
  | 'no_denominator'
  | 'named_in_card'
  | 'beyond_columns'
  | 'beyond_rows';

/** A text of the clipboard that found no cell to go to. */
interface RefusedText {
  /** Counted within what was pasted, from 1. */
  line: number;
  column: number;
  text: string;
  reason: RefusalReason;
  /** Where it would have gone. */
  name?: string;
}

export interface PasteResult {
  changes: Map<string, Partial<Draft>>;
  taken: number;
  refused: RefusedText[];
}

interface Target {
  lines: Line[];
  cellAt: (key: string) => FormCell;
  draftAt: (key: string) => Draft;
  /** Where the top left value goes. */
  from: { key: string; field: NumberField };
}

/** Sorts pasted values into what fits and what doesn't; blank ones leave the cell as it is. */
export function readPaste(text: string, { lines, cellAt, draftAt, from }: Target): PasteResult {
  const result: PasteResult = { changes: new Map(), taken: 0, refused: [] };
  const fillable = lines.filter((line) => !line.heading);
  const top = fillable.findIndex((line) => line.key === from.key);
  tableOf(text).forEach((values, down) => {
    values.forEach((value, across) => {
      if (value.trim() === '') return;
      const line = fillable[top + down];
      const field = FIELDS[FIELDS.indexOf(from.field) + across];
      const reason = refusal(line, field, line && cellAt(line.key), value);
      if (reason || !line || !field) {
        const at = { line: down + 1, column: across + 1, text: value, name: line?.name };
        result.refused.push({ ...at, reason: reason ?? 'locked' });
        return;
      }
      const change = result.changes.get(line.key);
      const now = { ...draftAt(line.key), ...change };
      result.changes.set(line.key, { ...change, ...typed(cellAt(line.key), now, field, value) });
      result.taken++;
    });
  });
  return result;
}

function refusal(
  line: Line | undefined,
  field: NumberField | undefined,
  cell: FormCell | undefined,
  value: string,
): RefusalReason | undefined {
  if (!line || !cell) return 'beyond_rows';
  if (!field) return 'beyond_columns';
  if (!hasField(line.row, field)) return 'no_denominator';
  if (!cell.editable || cell.byItself) return 'locked';
  if (!typeable(line.row, cell, field)) return 'named_in_card';
  const reading = read(value);
  // A negative number is taken and marked: what was meant is plain.
  if (reading.kind !== 'refused' || reading.reason === 'negative') return undefined;
  return reading.reason === 'percent' ? 'percent' : 'not_a_number';
}
