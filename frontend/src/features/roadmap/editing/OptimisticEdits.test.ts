import { expect, test } from 'vitest';
import { Problem } from '@/api/problem';
import { OptimisticEdits } from './OptimisticEdits';

interface Row {
  id: string;
  version: string;
  title: string;
  number: string;
}
const row: Row = { id: 'a', version: '1', title: 'T', number: '1' };

function desk() {
  const shown: Row[] = [];
  const calls: {
    base: Row;
    patch: Partial<Row>;
    answer: (row: Row) => void;
    refuse: (e: unknown) => void;
  }[] = [];
  const edits = new OptimisticEdits<Row>({
    show: (view) => shown.push(view),
    save: (base, patch) => new Promise((answer, refuse) => calls.push({ base, patch, answer, refuse })),
  });
  return { edits, calls, screen: () => shown.at(-1)! };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('an edit is on the screen before the server has answered', async () => {
  const { edits, calls, screen } = desk();
  void edits.edit(row, { title: 'New' });
  expect(screen().title).toBe('New');
  await settled();
  calls[0]!.answer({ ...row, title: 'New', version: '2' });
  await settled();
  expect(screen()).toMatchObject({ title: 'New', version: '2' });
});

test('a refused edit is taken back; a later one of the same record stays', async () => {
  const { edits, calls, screen } = desk();
  const first = edits.edit(row, { title: 'Bad' });
  void edits.edit(screen(), { number: '7' });
  expect(screen()).toMatchObject({ title: 'Bad', number: '7' });
  await settled();
  calls[0]!.refuse(new Problem({ slug: 'invalid' }, 422));
  await expect(first).rejects.toBeInstanceOf(Problem);
  expect(screen()).toMatchObject({ title: 'T', number: '7' });
  await settled();
  expect(calls[1]!.base).toMatchObject({ title: 'T', version: '1' });
});

test('edits of one record are saved one after another, each on the version of the last', async () => {
  const { edits, calls } = desk();
  void edits.edit(row, { title: 'A' });
  void edits.edit(row, { title: 'B' });
  await settled();
  expect(calls).toHaveLength(1);
  calls[0]!.answer({ ...row, title: 'A', version: '2' });
  await settled();
  expect(calls[1]).toMatchObject({ base: { version: '2' }, patch: { title: 'B' } });
});

test('without a connection an edit waits and is sent when it is back', async () => {
  const { edits, calls, screen } = desk();
  const saving = edits.edit(row, { title: 'New' });
  await settled();
  calls[0]!.refuse(Problem.offline());
  await settled();
  expect(screen().title).toBe('New');
  window.dispatchEvent(new Event('online'));
  await settled();
  calls[1]!.answer({ ...row, title: 'New', version: '2' });
  await expect(saving).resolves.toMatchObject({ version: '2' });
});
