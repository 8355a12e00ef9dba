import { expect, test } from 'vitest';
import type { Activity, Section } from '@/api/types';
import {
  arrange,
  inOrder,
  type Layout,
  layoutOf,
  moveActivity,
  moveSection,
  moveToSection,
  renumber,
} from './layout';

const section = (id: string, position: number, parentId?: string) =>
  ({ id, position, parentId, version: '1', roadmapId: 'r', title: id }) as Section;
const activity = (id: string, sectionId: string | undefined, position: number) =>
  ({ id, sectionId, position, version: '1', roadmapId: 'r', title: id, status: 'planned' }) as Activity;

const sections = [section('B', 2), section('A', 0), section('A1', 1, 'A')];
const activities = [
  activity('x', 'A', 1),
  activity('w', 'A', 0),
  activity('y', 'A1', 0),
  activity('z', 'B', 0),
];
const layout = layoutOf(sections, activities);
const shape = (l: Layout | undefined) =>
  l?.sections.map((s) => `${s.id}:${s.activities.map((a) => a.id).join('')}`).join(' ');

test('sections come parent first, activities by position', () => {
  expect(inOrder(sections).map(({ section: s, depth }) => `${s.id}${depth}`)).toEqual(['A0', 'A11', 'B0']);
  expect(shape(layout)).toBe('A:wx A1:y B:z');
});

test('an activity moves inside its section and over its edge', () => {
  expect(shape(moveActivity(layout, 'x', -1))).toBe('A:xw A1:y B:z');
  expect(shape(moveActivity(layout, 'x', 1))).toBe('A:w A1:xy B:z');
  expect(shape(moveActivity(layout, 'z', -1))).toBe('A:wx A1:yz B:');
  expect(moveActivity(layout, 'w', -1)).toBeUndefined();
  expect(moveActivity(layout, 'z', 1)).toBeUndefined();
});

test('an activity moves to the end of another section', () => {
  expect(shape(moveToSection(layout, 'w', 'B'))).toBe('A:x A1:y B:zw');
  expect(moveToSection(layout, 'w', 'A')).toBeUndefined();
});

test('a section moves with everything below it, among its siblings only', () => {
  expect(shape(moveSection(layout, 'A', 1))).toBe('B:z A:wx A1:y');
  expect(shape(moveSection(layout, 'B', -1))).toBe('B:z A:wx A1:y');
  expect(moveSection(layout, 'A1', 1)).toBeUndefined();
});

test('renumbering gives no number twice', () => {
  const numbers = renumber(layout).sections.map((s) => [s.number, ...s.activities.map((a) => a.number)]);
  expect(numbers).toEqual([
    ['1', '1.1', '1.2'],
    ['1.3', '1.3.1'],
    ['2', '2.1'],
  ]);
});

test('what is shown follows the layout', () => {
  const shown = arrange(moveToSection(layout, 'w', 'B')!, sections, activities);
  expect(shown.activities.find((a) => a.id === 'w')).toMatchObject({ sectionId: 'B', position: 3 });
});

test('no operation changes the layout it was given', () => {
  const before = JSON.stringify(layout);
  moveActivity(layout, 'x', 1);
  moveSection(layout, 'A', 1);
  renumber(layout);
  expect(JSON.stringify(layout)).toBe(before);
});
