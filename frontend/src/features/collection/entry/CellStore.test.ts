import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { tableOf } from '@/components/clipboard';
import { Autosave, type SaveState } from './Autosave';
import { CellStore, type Unsaved } from './CellStore';
import { keyOf, liveValue } from './cells';
import { toText } from './numbers';
import type { CellInput, CellsSaved, Form, FormCell, FormRow } from './types';

const cell = (slice: string, more: Partial<FormCell> = {}): FormCell => ({
  indicatorId: '',
  slice,
  status: 'empty',
  explanations: {},
  evidence: [],
  flagged: false,
  editable: true,
  byItself: false,
  revision: 0,
  findings: [],
  ...more,
});
const row = (indicatorId: string, cells: FormCell[], more: Partial<FormRow> = {}): FormRow => ({
  indicatorId,
  indicator: indicatorId.toUpperCase(),
  semver: '1.0.0',
  name: `Показатель ${indicatorId}`,
  type: 'percentage',
  numeratorText: 'прошли',
  denominatorText: 'всего',
  unit: '%',
  decimals: 1,
  mayExceedWhole: false,
  closesOn: '2026-08-31',
  cells,
  ...more,
});
const part = (name: string, more: Partial<FormCell> = {}) =>
  cell(`gender:${name}`, { sliceName: name, relation: 'partition', ...more });
const form = (): Form => ({
  submission: { id: 's', status: 'draft', version: '1' } as Form['submission'],
  rows: [
    row('a', [cell(''), part('f'), part('m')]),
    row('b', [cell('')], { type: 'count', denominatorText: undefined, unit: 'чел.' }),
    row('c', [cell('', { byItself: true, status: 'not_applicable', editable: false })]),
    row('d', [
      cell('', { denominator: '120', known: { value: 120, source: 'контингент', takenOn: '2025-09-20' } }),
    ]),
  ],
  findings: [],
});
const A = keyOf('a', '');
const F = keyOf('a', 'gender:f');
const M = keyOf('a', 'gender:m');
const B = keyOf('b', '');
const C = keyOf('c', '');
const D = keyOf('d', '');

let store: CellStore;
beforeEach(() => {
  store = new CellStore(form());
});
const draft = (key: string) => store.at(key).draft;
const codes = () => store.findings().map((finding) => finding.code);
const fill = (key: string, numerator: string, denominator: string) => {
  store.type(key, 'numerator', numerator);
  store.type(key, 'denominator', denominator);
};

describe('answers', () => {
  test('what is typed stays as typed, and its value is there at once', () => {
    fill(A, '1\u00a0234', '2 000,0');
    expect(draft(A)).toMatchObject({ status: 'reported', numerator: '1\u00a0234' });
    expect(toText(liveValue(store.lines[0]!.row, draft(A))!)).toBe('61.7');
  });

  test('a half of a pupil is no value, nor is it rounded to one', () => {
    fill(A, '12,5', '20');
    expect(liveValue(store.lines[0]!.row, draft(A))).toBeUndefined();
  });

  test('«н/д» answers for the cell, and a number takes it back', () => {
    fill(A, '5', '10');
    store.type(A, 'numerator', 'н/д');
    expect(draft(A)).toMatchObject({ status: 'missing', numerator: '', denominator: '10' });
    expect(liveValue(store.lines[0]!.row, draft(A))).toBeUndefined();
    store.type(A, 'numerator', '0');
    expect(draft(A).status).toBe('reported');
    expect(toText(liveValue(store.lines[0]!.row, draft(A))!)).toBe('0.0');
  });

  test('no data never counts as zero, nor zero as no data', () => {
    store.answer([A], 'missing');
    fill(F, '0', '10');
    expect(store.progress()).toEqual({ filled: 2, cells: 5 });
  });

  test('what cannot exist here is neither asked nor changed', () => {
    store.type(C, 'numerator', '5');
    expect(store.at(C)).toMatchObject({ dirty: false, draft: { numerator: '' } });
  });

  test('a known denominator alone is no answer yet', () => {
    store.type(D, 'numerator', '60');
    store.type(D, 'numerator', '');
    expect(draft(D)).toMatchObject({ status: 'empty', denominator: '120' });
    store.type(D, 'denominator', '118');
    expect(draft(D).status).toBe('reported');
  });
});

describe('live checks', () => {
  test.each([
    ['двадцать', '10', 'not_a_number'],
    ['-1', '10', 'negative'],
    ['1,5', '10', 'fraction'],
    ['11', '10', 'numerator_above_denominator'],
    ['0', '0', 'zero_denominator'],
    ['5', '0', 'numerator_above_denominator'],
  ])('%s of %s: %s', (numerator, denominator, code) => {
    fill(A, numerator, denominator);
    expect(codes()).toEqual([code]);
  });

  test('parts are at most the whole and add up to it, once all are there', () => {
    fill(A, '10', '100');
    fill(F, '11', '50');
    expect(codes()).toEqual(['part_above_whole']);
    fill(F, '4', '50');
    expect(codes()).toEqual([]);
    fill(M, '5', '50');
    expect(store.findings()).toMatchObject([
      { code: 'parts_do_not_sum', field: 'numerator', params: { sum: '9', whole: '10' } },
    ]);
    store.type(M, 'numerator', '6');
    expect(codes()).toEqual([]);
  });
});

describe('undo', () => {
  test('takes steps back and makes them again', () => {
    store.type(A, 'numerator', '5');
    store.type(A, 'numerator', '6');
    expect(store.undo()).toBe(A);
    expect(draft(A).numerator).toBe('5');
    store.undo();
    expect(store.at(A)).toMatchObject({ dirty: false, draft: { status: 'empty', numerator: '' } });
    store.redo();
    store.redo();
    expect(draft(A).numerator).toBe('6');
    expect(store.redo()).toBeUndefined();
  });

  test('a new edit forgets what was taken back', () => {
    store.type(A, 'numerator', '5');
    store.undo();
    store.type(A, 'numerator', '7');
    expect(store.canRedo()).toBe(false);
  });
});

describe('paste', () => {
  test('reads the clipboard of a spreadsheet', () => {
    expect(tableOf('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(tableOf('"a ""b""\nc"\t5')).toEqual([['a "b"\nc', '5']]);
    expect(tableOf('')).toEqual([['']]);
  });

  test('a range goes in as one step and says what it refused and why', () => {
    const result = store.paste('10\t1\u00a0000\nн/д\t500\n6\t50%\n12,5\t1\n7\t8\n1\t2\n3\t4', {
      key: A,
      field: 'numerator',
    });
    expect(draft(A)).toMatchObject({ numerator: '10', denominator: '1\u00a0000' });
    expect(draft(F)).toMatchObject({ status: 'missing', denominator: '500' });
    expect(result.taken).toBe(8);
    expect(result.refused.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 2, 'percent'],
      [4, 2, 'no_denominator'],
      [5, 1, 'locked'],
      [5, 2, 'locked'],
      [7, 1, 'beyond_rows'],
      [7, 2, 'beyond_rows'],
    ]);
    store.undo();
    expect(Object.keys(store.unsaved())).toEqual([]);
  });

  test('a blank cell of the range leaves what is there; a third column is refused', () => {
    store.type(A, 'denominator', '100');
    const { taken, refused } = store.paste('5\t\t42', { key: A, field: 'numerator' });
    expect(draft(A)).toMatchObject({ numerator: '5', denominator: '100' });
    expect([taken, refused.map(({ reason }) => reason)]).toEqual([1, ['beyond_columns']]);
  });

  test('what was copied can be pasted again', () => {
    fill(A, '10', '100');
    fill(F, '4', '50');
    expect(store.copy([0, 1], [0, 1])).toBe('10\t100\n4\t50');
  });
});

/** A server that keeps revisions and refuses a stale base, as the real one does. */
function server(initial: Form) {
  const cells = new Map<string, FormCell>();
  for (const r of initial.rows) for (const c of r.cells) cells.set(keyOf(r.indicatorId, c.slice), c);
  return {
    cells,
    patch(sent: CellInput[]): CellsSaved {
      const answer: CellsSaved = { saved: [], conflicts: [], findings: [], submission: initial.submission };
      for (const { indicatorId, slice, revision, ...input } of sent) {
        const key = keyOf(indicatorId, slice);
        const now = cells.get(key)!;
        if (now.revision !== revision) {
          answer.conflicts.push({ indicatorId, slice, yours: { ...now, ...input } as FormCell, theirs: now });
          continue;
        }
        const next = { ...now, ...input, revision: revision + 1 } as FormCell;
        cells.set(key, next);
        answer.saved.push({ ...next, indicatorId });
      }
      return answer;
    },
  };
}

describe('autosave', () => {
  const start = (send: (cells: CellInput[]) => Promise<CellsSaved>) => {
    const states: SaveState[] = [];
    let kept: Unsaved = {};
    const autosave = new Autosave(store, {
      send,
      keep: (unsaved) => {
        kept = unsaved;
      },
      watch: (state) => states.push(state),
    });
    return { autosave, states, kept: () => kept };
  };
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  test('a pause in typing sends everything once, under a second', async () => {
    const remote = server(form());
    const sent: CellInput[][] = [];
    const { states, kept } = start(async (cells) => {
      sent.push(cells);
      return remote.patch(cells);
    });
    fill(A, '5', '10');
    fill(F, '2', '5');
    expect(Object.keys(kept())).toEqual([A, F]);
    await vi.advanceTimersByTimeAsync(900);
    expect(sent.map((cells) => cells.map((one) => [one.slice, one.numerator]))).toEqual([
      [
        ['', '5'],
        ['gender:f', '2'],
      ],
    ]);
    expect(states.at(-1)).toBe('saved');
    expect(kept()).toEqual({});
    expect(remote.cells.get(A)).toMatchObject({ numerator: '5', denominator: '10', revision: 1 });
  });

  test('what is typed while a request is under way is saved after it, and never overwritten by its answer', async () => {
    const remote = server(form());
    let first = true;
    start(async (cells) => {
      const answer = remote.patch(cells);
      if (first) {
        first = false;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
      return answer;
    });
    store.type(A, 'numerator', '5');
    await vi.advanceTimersByTimeAsync(600);
    store.type(A, 'numerator', '7');
    await vi.advanceTimersByTimeAsync(2000);
    expect(draft(A).numerator).toBe('7');
    expect(remote.cells.get(A)).toMatchObject({ numerator: '7', revision: 2 });
  });

  test('a lost connection keeps everything and sends it when it is back', async () => {
    const remote = server(form());
    let online = false;
    const { states, kept } = start(async (cells) => {
      if (!online) throw Problem.offline();
      return remote.patch(cells);
    });
    store.type(A, 'numerator', '5');
    await vi.advanceTimersByTimeAsync(600);
    store.type(B, 'numerator', '8');
    await vi.advanceTimersByTimeAsync(600);
    expect(states.at(-1)).toBe('offline');
    expect(Object.keys(kept())).toEqual([A, B]);
    online = true;
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(100);
    expect(states.at(-1)).toBe('saved');
    expect(remote.cells.get(B)).toMatchObject({ numerator: '8' });
  });

  test('a closed window loses nothing: the kept draft is typed again', async () => {
    const { kept, autosave } = start(() => Promise.reject(Problem.offline()));
    store.type(A, 'numerator', '5');
    autosave.stop();
    store = new CellStore(form());
    expect(store.restore(kept())).toBe(1);
    expect(store.pending()).toMatchObject([{ indicatorId: 'a', numerator: '5', revision: 0 }]);
  });

  test('a form that was left sends once more and then leaves what failed to the kept draft', async () => {
    let tries = 0;
    const { kept, autosave } = start(async () => {
      tries++;
      throw Problem.offline();
    });
    store.type(A, 'numerator', '5');
    void autosave.flush();
    autosave.stop();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(tries).toBe(1);
    expect(Object.keys(kept())).toEqual([A]);
  });

  test('a refusal is told and not repeated for ever', async () => {
    let tries = 0;
    const { states, autosave } = start(async () => {
      tries++;
      throw new Problem({ slug: 'conflict' }, 409);
    });
    store.type(A, 'numerator', '5');
    await vi.advanceTimersByTimeAsync(20_000);
    expect([states.at(-1), tries]).toEqual(['refused', 1]);
    expect(await autosave.flush()).toBe(false);
    expect(draft(A).numerator).toBe('5');
  });

  test.each(['mine', 'theirs'] as const)(
    'two reporters at once: both answers, %s is chosen',
    async (side) => {
      const remote = server(form());
      start(async (cells) => remote.patch(cells));
      remote.patch([{ indicatorId: 'a', slice: '', revision: 0, status: 'reported', numerator: '9' }]);
      store.type(A, 'numerator', '5');
      store.type(B, 'numerator', '3');
      await vi.advanceTimersByTimeAsync(600);
      expect(store.conflicts().map((line) => line.key)).toEqual([A]);
      expect([draft(A).numerator, store.at(A).theirs?.numerator]).toEqual(['5', '9']);
      expect(remote.cells.get(B)).toMatchObject({ numerator: '3' });
      store.choose(A, side);
      await vi.advanceTimersByTimeAsync(600);
      const chosen = side === 'mine' ? '5' : '9';
      expect(store.conflicts()).toEqual([]);
      expect(draft(A).numerator).toBe(chosen);
      expect(remote.cells.get(A)?.numerator).toBe(chosen);
    },
  );
});
