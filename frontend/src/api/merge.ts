import { Problem } from './problem';

type Fields = Record<string, unknown>;

/** Empty and absent are the same to a reader: `undefined`, `''` and `[]` compare equal. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v) => {
    if (v === '' || (Array.isArray(v) && v.length === 0)) return undefined;
    if (v && typeof v === 'object' && !Array.isArray(v)) {
      return Object.fromEntries(Object.entries(v).sort(([x], [y]) => x.localeCompare(y)));
    }
    return v;
  }) as string;
}

/** Three-way merge by top-level field. A conflict is a field both sides changed, to different values. */
export function merge<I extends object>(base: I, mine: I, theirs: I) {
  const merged: Fields = { ...(theirs as Fields) };
  const conflicts: string[] = [];
  for (const key of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const [b, m, t] = [base, mine, theirs].map((side) => (side as Fields)[key]);
    if (same(m, b)) continue;
    merged[key] = m;
    if (!same(t, b) && !same(t, m)) conflicts.push(key);
  }
  return { merged: merged as I, conflicts };
}

export interface Conflict {
  mine: Fields;
  theirs: Fields;
  fields: string[];
}

/** Asks the person; answers the fields to take from the other side, or undefined to give up the own change. */
export type AskConflict = (conflict: Conflict) => Promise<Set<string> | undefined>;

/** The person chose to keep what others saved; `current` is that state. */
export class ChangeDropped extends Error {
  override name = 'ChangeDropped';
  constructor(readonly current: unknown) {
    super('the change was dropped');
  }
}

interface Save<V extends { version: string }, I extends object> {
  base: V;
  mine: I;
  toInput: (view: V) => I;
  put: (input: I, version: string) => Promise<V>;
  ask: AskConflict;
}

/**
 * Saves; when somebody saved in between (412), takes over what doesn't collide and asks about the rest,
 * as often as it takes.
 */
export async function saveMerging<V extends { version: string }, I extends object>(
  save: Save<V, I>,
): Promise<V> {
  try {
    return await save.put(save.mine, save.base.version);
  } catch (problem) {
    if (!(problem instanceof Problem && problem.stale && problem.current)) throw problem;
    const current = problem.current as V;
    const theirs = save.toInput(current);
    const { merged, conflicts } = merge(save.toInput(save.base), save.mine, theirs);
    if (conflicts.length > 0) {
      const fromTheirs = await save.ask({
        mine: merged as Fields,
        theirs: theirs as Fields,
        fields: conflicts,
      });
      if (!fromTheirs) throw new ChangeDropped(current);
      for (const key of fromTheirs) (merged as Fields)[key] = (theirs as Fields)[key];
    }
    return saveMerging({ ...save, base: current, mine: merged });
  }
}
