import { expect, test } from 'vitest';
import type { Activity, Section } from '@/api/types';
import { nextNumber } from './nextNumber';

const section = (number?: string, parentId?: string) =>
  ({ id: `s${number}`, version: '1', number, parentId, title: '', position: 0 }) as Section;
const activities = (sectionId: string | undefined, ...numbers: (string | undefined)[]) =>
  numbers.map((number, position) => ({ id: `${position}`, sectionId, number, position }) as Activity);

test.each([
  [['4.1', '4.2'], '4.3'],
  [['4.9'], '4.10'],
  [['4.1.', '4.2.'], '4.3.'],
  [['7', '8'], '9'],
  [[], '4.1'],
  [[undefined], undefined],
  [['А'], undefined],
])('after %j comes %s', (numbers, next) => {
  expect(nextNumber(section('4'), [section('4')], activities('s4', ...numbers))).toBe(next);
});

test('a number a subsection bears is left to it', () => {
  const sections = [section('2'), section('2.3', 's2')];
  expect(nextNumber(sections[0], sections, activities('s2', '2.1', '2.2'))).toBe('2.4');
});

test('outside of sections the row before counts, and nothing begins by itself', () => {
  expect(nextNumber(undefined, [], activities(undefined, '3'))).toBe('4');
  expect(nextNumber(undefined, [], [])).toBeUndefined();
});
