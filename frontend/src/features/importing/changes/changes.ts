import type { Difference, Draft, Operation, Take } from '../document/api';
import type { Correction } from '../draft/corrections';
import { joined } from '../draft/pointer';

/** A row that the document and the roadmap tell differently, with all its fields. */
export interface ChangedRow {
  /** By which it is decided; absent where there is nothing to decide. */
  row?: string;
  kind: Difference['kind'];
  entity: string;
  title: string;
  group: Group;
  lines: Difference[];
  /** What a person has decided, for a row as a whole also what is proposed. */
  take?: Take;
  /** Both have changed the same, and nobody has decided. */
  asked: boolean;
}

/** Both changed it · news of the document · no longer in the document · the work of people, which stays. */
export const GROUPS = ['both', 'document', 'gone', 'people'] as const;
export type Group = (typeof GROUPS)[number];

export function changedRows(diff: Difference[], draft: Draft): ChangedRow[] {
  const rows = new Map<unknown, Difference[]>();
  for (const line of diff) {
    const key = line.row ?? line;
    rows.set(key, [...(rows.get(key) ?? []), line]);
  }
  return [...rows.values()].map((lines) => {
    const [{ row, kind, entity, title, take }] = lines as [Difference];
    const decided = row === undefined ? undefined : draft.decisions[row];
    return {
      row,
      kind,
      entity,
      title,
      lines,
      group: groupOf(lines),
      take: decided ?? (kind === 'changed' ? undefined : take),
      asked: !decided && lines.some((line) => line.take === undefined),
    };
  });
}

function groupOf(lines: Difference[]): Group {
  const changed = (by: Difference['changedBy']) => lines.some((line) => line.changedBy === by);
  if (lines[0]!.kind === 'removed') return changed('people') ? 'people' : 'gone';
  if (changed('both')) return 'both';
  return changed('document') ? 'document' : 'people';
}

/** What may be wanted of a row; of a changed one also each field from whoever changed it, while no field is from both. */
export function choicesOf({ kind, entity, lines }: ChangedRow): (Take | 'each')[] {
  if (kind === 'added') return ['theirs', 'mine'];
  if (kind === 'removed') return ['mine', 'theirs'];
  const each: 'each'[] = lines.some((line) => line.changedBy === 'both') ? [] : ['each'];
  return [...each, 'mine', 'theirs', ...(entity === 'activity' ? (['both'] as const) : [])];
}

/** Decides about rows at once; without a take they are as if never decided. */
export const decide = (rows: string[], take: Take | undefined, name: string): Correction => ({
  name,
  build: (draft) =>
    rows.flatMap((row): Operation[] => {
      const path = joined(['decisions', row]);
      if (take) return [{ op: 'add', path, value: take }];
      return draft.decisions[row] ? [{ op: 'remove', path }] : [];
    }),
});
