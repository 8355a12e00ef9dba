import { expect, test, vi } from 'vitest';
import { ChangeDropped, merge, same, saveMerging } from './merge';
import { Problem } from './problem';

interface View {
  version: string;
  title: string;
  note?: string;
}
const toInput = ({ title, note }: View): { title: string; note?: string } => ({ title, note });
const stale = (current: View) => new Problem({ slug: 'stale', current: current as never }, 412);

test('empty and absent are the same', () => {
  expect(same({ a: '' }, { a: undefined })).toBe(true);
  expect(same({ a: [], b: 1 }, { b: 1 })).toBe(true);
  expect(same({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(same('x', 'y')).toBe(false);
});

test('changes of different fields merge, changes of one field collide', () => {
  const base = { title: 'A', note: 'n' };
  expect(merge(base, { title: 'B', note: 'n' }, { title: 'A', note: 'm' })).toEqual({
    merged: { title: 'B', note: 'm' },
    conflicts: [],
  });
  expect(merge(base, { title: 'B', note: 'n' }, { title: 'C', note: 'n' }).conflicts).toEqual(['title']);
  expect(merge(base, { title: 'B', note: 'n' }, { title: 'B', note: 'n' }).conflicts).toEqual([]);
});

test('a stale save without collision is repeated on top of the current state, without a question', async () => {
  const base: View = { version: '1', title: 'A', note: 'n' };
  const put = vi
    .fn()
    .mockRejectedValueOnce(stale({ version: '2', title: 'A', note: 'theirs' }))
    .mockResolvedValueOnce({ version: '3', title: 'B', note: 'theirs' });
  const ask = vi.fn();
  await saveMerging({ base, mine: { title: 'B', note: 'n' }, toInput, put, ask });
  expect(put).toHaveBeenLastCalledWith({ title: 'B', note: 'theirs' }, '2');
  expect(ask).not.toHaveBeenCalled();
});

test('a collision is asked about, and the answer decides field by field', async () => {
  const base: View = { version: '1', title: 'A', note: 'n' };
  const current: View = { version: '2', title: 'C', note: 'c' };
  const put = vi
    .fn()
    .mockRejectedValueOnce(stale(current))
    .mockImplementation(async (input) => ({ ...input, version: '3' }));
  const ask = vi.fn().mockResolvedValue(new Set(['note']));
  await saveMerging({ base, mine: { title: 'B', note: 'b' }, toInput, put, ask });
  expect(ask).toHaveBeenCalledWith(expect.objectContaining({ fields: ['title', 'note'] }));
  expect(put).toHaveBeenLastCalledWith({ title: 'B', note: 'c' }, '2');
});

test('giving up leaves what the others saved', async () => {
  const current: View = { version: '2', title: 'C' };
  const saving = saveMerging({
    base: { version: '1', title: 'A' },
    mine: { title: 'B' },
    toInput,
    put: () => Promise.reject(stale(current)),
    ask: async () => undefined,
  });
  await expect(saving).rejects.toBeInstanceOf(ChangeDropped);
});
