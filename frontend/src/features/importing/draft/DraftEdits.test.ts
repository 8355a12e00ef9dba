import { beforeEach, expect, test, vi } from 'vitest';
import { ChangeDropped } from '@/api/merge';
import { Problem } from '@/api/problem';
import understood from '@/test/import.json';
import { decide } from '../changes/changes';
import type { Draft, Import, Operation } from '../document/api';
import {
  acceptValue,
  addActivity,
  type Correction,
  exactly,
  removeRow,
  setPlan,
  setResponsible,
  setText,
} from './corrections';
import { DraftEdits, TargetGone } from './DraftEdits';
import { doubtsOf } from './doubts';
import { patched } from './pointer';
import { addSection, dissolveSection } from './sections';

const first = '/roadmaps/0/activities/0';
const second = 'roadmap-1-section-2';
let server: { view: Import; patches: Operation[][]; refuse?: Problem };
let shown: Import;
let keepMine: ReturnType<typeof vi.fn<(mine: string, theirs: string) => Promise<boolean>>>;
let edits: DraftEdits;

const view = (draft: Draft, version = '1') => ({ id: 'im1', version, draft }) as Import;
const change = (operations: Operation[]) => {
  const { version, draft } = server.view;
  server.view = view(patched(draft!, operations).document, String(Number(version) + 1));
};
const activity = (i = 0, of = shown) => of.draft!.roadmaps[0]!.activities[i]!;
const original = () => structuredClone(understood.draft) as unknown as Draft;
const title = (text: string) => setText(shown.draft!, `${first}/title`, text, 'title');

beforeEach(() => {
  server = { view: view(original()), patches: [] };
  shown = server.view;
  keepMine = vi.fn();
  edits = new DraftEdits(server.view, {
    show: (next) => {
      shown = next;
    },
    fetch: async () => structuredClone(server.view),
    patch: async (operations, version) => {
      if (server.refuse) throw server.refuse;
      if (version !== server.view.version) throw new Problem({ slug: 'stale' }, 412);
      server.patches.push(operations);
      change(operations);
      return structuredClone(server.view);
    },
    keepMine,
  });
});

test('a corrected title is what a person is sure of, shown before the server answers', async () => {
  const done = edits.correct(title('Новое название'));
  expect(activity().title?.value).toBe('Новое название');
  await done;
  expect(server.patches).toEqual([
    [
      { op: 'replace', path: `${first}/title/value`, value: 'Новое название' },
      { op: 'replace', path: `${first}/title/confidence`, value: 1 },
    ],
  ]);
  expect(shown.version).toBe('2');
});

test('a field is added, cleared and set as the plain string it is', async () => {
  await edits.correct(setText(shown.draft!, `${first}/level`, 'школа', 'level'));
  await edits.correct(setText(shown.draft!, `${first}/level`, '', 'level'));
  await edits.correct(setText(shown.draft!, `${first}/number`, '7.7', 'number', true));
  expect(server.patches).toEqual([
    [
      {
        op: 'add',
        path: `${first}/level`,
        value: { value: 'школа', place: activity().place, confidence: 1 },
      },
    ],
    [{ op: 'remove', path: `${first}/level` }],
    [{ op: 'add', path: `${first}/number`, value: '7.7' }],
  ]);
});

test('responsible parties replace the cell, and the doubt about it is gone', async () => {
  expect(doubtsOf(shown.draft!).map((doubt) => doubt.path)).toContain('/roadmaps/0/activities/2/responsible');
  const parties = [{ text: 'Методист', kind: 'position' as const, role: 'lead' as const }];
  await edits.correct(
    setResponsible(shown.draft!, '/roadmaps/0/activities/2', 'Методист', parties, 'responsible'),
  );
  expect(activity(2).responsible).toEqual([{ ...parties[0], place: activity(2).place, confidence: 1 }]);
  expect(activity(2).responsibleText?.value).toBe('Методист');
  expect(doubtsOf(shown.draft!).map((doubt) => doubt.path)).not.toContain(
    '/roadmaps/0/activities/2/responsible',
  );
});

test('a correction settles the warnings of its field, accepting a value raises its confidence', async () => {
  const path = '/roadmaps/0/activities/4/number';
  expect(doubtsOf(shown.draft!).find((doubt) => doubt.path === path)?.warnings[0]?.code).toBe(
    'number_repeated',
  );
  await edits.correct(setText(shown.draft!, path, '2.9', 'number', true));
  expect(activity(4).warnings).toEqual([]);
  await edits.correct(acceptValue(shown.draft!, '/project/title', 'accept'));
  expect(shown.draft!.project!.title!.confidence).toBe(1);
});

test('a refused correction rolls back, one made after it stays', async () => {
  const before = activity().title?.value;
  server.refuse = new Problem({ slug: 'forbidden' }, 403);
  const refused = edits.correct(title('нельзя'));
  refused.catch(() => {
    server.refuse = undefined;
  });
  const later = edits.correct(setText(shown.draft!, '/roadmaps/0/activities/1/number', '9', 'number', true));
  expect(activity().title?.value).toBe('нельзя');
  await expect(refused).rejects.toMatchObject({ status: 403 });
  await later;
  expect(activity().title?.value).toBe(before);
  expect(activity(1).number).toBe('9');
});

test('after a 412 the correction follows its row, wherever it has moved', async () => {
  change([{ op: 'add', path: first, value: { ...activity(0, server.view), key: 'theirs' } }]);
  await edits.correct(title('Моё'));
  expect(server.patches[0]![0]!.path).toBe('/roadmaps/0/activities/1/title/value');
  expect([activity(0).key, activity(1).title?.value]).toEqual(['theirs', 'Моё']);
  expect(keepMine).not.toHaveBeenCalled();
});

test('the same value changed by somebody else is a question', async () => {
  change([{ op: 'replace', path: `${first}/title/value`, value: 'Чужое' }]);
  keepMine.mockResolvedValueOnce(true);
  await edits.correct(title('Моё'));
  expect(keepMine).toHaveBeenCalledWith('Моё', 'Чужое');
  expect(activity().title?.value).toBe('Моё');

  change([{ op: 'replace', path: `${first}/title/value`, value: 'Снова чужое' }]);
  keepMine.mockResolvedValueOnce(false);
  await expect(edits.correct(title('И снова моё'))).rejects.toBeInstanceOf(ChangeDropped);
  expect(activity().title?.value).toBe('Снова чужое');
});

test('a correction of a row that is gone is taken back', async () => {
  change([{ op: 'remove', path: first }]);
  await expect(edits.correct(title('Моё'))).rejects.toBeInstanceOf(TargetGone);
  expect(server.patches).toEqual([]);
});

test('every kind of correction is undone by what it answers, and undoing that makes it again', async () => {
  const kinds: ((draft: Draft) => Correction)[] = [
    (draft) => setText(draft, `${first}/title`, 'Другое', 'title'),
    (draft) => setText(draft, `${first}/expectedResult`, '', 'result'),
    (draft) =>
      setResponsible(draft, first, 'Методист', [{ text: 'Методист', kind: 'position' }], 'responsible'),
    (draft) => setPlan(draft, '/roadmaps/0', { startYear: 2030, endYear: 2031 }, 'years'),
    (draft) => removeRow(draft, '/roadmaps/0/activities/3', 'remove'),
    (draft) =>
      addActivity(
        draft,
        '/roadmaps/0',
        { afterKey: draft.roadmaps[0]!.activities[1]!.key, key: 'added' },
        'add',
      ),
    (draft) => setText(draft, '/roadmaps/0/sections/1/title', 'Раздел', 'section', true),
    (draft) => addSection(draft, '/roadmaps/0', { key: 'added', title: 'Новый', afterKey: second }, 'add'),
    (draft) => dissolveSection(draft, '/roadmaps/0/sections/1', undefined, 'remove'),
    (draft) => dissolveSection(draft, '/roadmaps/0/sections/0', second, 'merge'),
    () => decide(['row-1', 'row-2'], 'mine', 'choice'),
  ];
  for (const make of kinds) {
    const before = structuredClone(shown.draft);
    const back = await edits.correct(make(shown.draft!));
    const after = structuredClone(shown.draft);
    expect(after).not.toEqual(before);
    const again = await edits.correct(exactly(back, 'undo'));
    expect(shown.draft).toEqual(before);
    await edits.correct(exactly(again, 'redo'));
    expect(shown.draft).toEqual(after);
  }
});

test('an undo never lands on a draft somebody else has changed', async () => {
  const back = await edits.correct(title('Моё'));
  change([{ op: 'remove', path: '/roadmaps/0/activities/1' }]);
  await expect(edits.correct(exactly(back, 'undo'))).rejects.toMatchObject({ status: 412 });
  expect(activity().title?.value).toBe('Моё');
});

test('a new row stands below its neighbour, in the same section', async () => {
  const { key, sectionKey } = activity(1);
  await edits.correct(
    addActivity(shown.draft!, '/roadmaps/0', { sectionKey, afterKey: key, key: 'added' }, 'add'),
  );
  expect(activity(2)).toMatchObject({ key: 'added', sectionKey, responsible: [] });
});
