import { expect, test } from 'vitest';
import understood from '@/test/import.json';
import type { Draft } from '../document/api';
import { patched } from './pointer';
import { addSection, dissolveSection, sectionPlace, subtree } from './sections';

const [one, two, three] = ['roadmap-1-section-1', 'roadmap-1-section-2', 'roadmap-1-section-3'];
const draft = structuredClone(understood.draft) as unknown as Draft;
draft.roadmaps[0]!.sections[2]!.parentKey = two;

const after = (correction: ReturnType<typeof addSection>) =>
  patched(draft, correction.build(draft)!).document.roadmaps[0]!;
const rowsIn = (roadmap: ReturnType<typeof after>, section: string | undefined) =>
  roadmap.activities.filter((activity) => activity.sectionKey === section).map((activity) => activity.key);
const before = (section: string) => rowsIn(draft.roadmaps[0]!, section);

test('a new section stands below another and all that is inside it', () => {
  expect([...subtree(draft.roadmaps[0]!, two)]).toEqual([two, three]);
  expect(sectionPlace(draft.roadmaps[0]!, two)).toBe(3);
  const made = after(addSection(draft, '/roadmaps/0', { key: 'new', afterKey: one, title: 'Новый' }, 'add'));
  expect(made.sections.map(({ key }) => key)).toEqual([one, 'new', two, three]);
  expect(made.sections[1]).toMatchObject({ title: 'Новый', confidence: 1 });
});

test('a section that is merged gives its rows and its sections to the other one', () => {
  const merged = after(dissolveSection(draft, '/roadmaps/0/sections/1', one, 'merge'));
  expect(merged.sections.map(({ key, parentKey }) => [key, parentKey])).toEqual([
    [one, undefined],
    [three, one],
  ]);
  expect(before(two)).not.toEqual([]);
  expect(rowsIn(merged, one)).toEqual([...before(one), ...before(two)]);
});

test('a section that is removed leaves its rows where it stood', () => {
  const inside = after(dissolveSection(draft, '/roadmaps/0/sections/2', undefined, 'remove'));
  expect(rowsIn(inside, two)).toEqual([...before(two), ...before(three)]);
  const outermost = after(dissolveSection(draft, '/roadmaps/0/sections/0', undefined, 'remove'));
  expect(rowsIn(outermost, undefined)).toEqual(before(one));
  expect(outermost.activities).toHaveLength(draft.roadmaps[0]!.activities.length);
});

test('a section somebody else has removed meanwhile is not brought back', () => {
  const correction = dissolveSection(draft, '/roadmaps/0/sections/0', undefined, 'remove');
  const gone = patched(draft, [{ op: 'remove', path: '/roadmaps/0/sections/0' }]).document;
  expect(correction.build(gone)).toBeUndefined();
});
