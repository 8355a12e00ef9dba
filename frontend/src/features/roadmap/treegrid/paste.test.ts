import { expect, test } from 'vitest';
import type { Activity } from '@/api/types';
import { copied, readPaste } from './paste';

const activity = (id: string, title: string) => ({ id, title, status: 'planned' }) as Activity;
const target = {
  activities: [activity('a', 'Первое'), activity('b', 'Второе')],
  columns: ['title', 'reportForm', 'status', 'actions'] as const,
  height: 1,
  width: 1,
  statusOf: (text: string) => (text.toLowerCase() === 'выполнено' ? 'done' : undefined),
};
const paste = (values: string[][], more: object = {}) =>
  readPaste(values, { ...target, columns: [...target.columns], ...more });

test('values go where they belong, and what stands there already is no change', () => {
  const { changes, refused } = paste([
    ['Первое', 'Справка', 'Выполнено'],
    ['Иначе', '', 'planned?'],
  ]);
  expect(changes.map(({ activity: { id }, column, value }) => [id, column, value])).toEqual([
    ['a', 'reportForm', 'Справка'],
    ['a', 'status', 'done'],
    ['b', 'title', 'Иначе'],
  ]);
  expect(refused).toEqual([{ line: 2, column: 3, text: 'planned?', reason: 'not_a_status' }]);
});

test('what is too low, too far right, or an empty title is refused with its place', () => {
  const { refused } = paste([['', 'x', 'Выполнено', 'y'], ['z'], ['w']]);
  expect(refused.map(({ line, column, reason }) => [line, column, reason])).toEqual([
    [1, 1, 'no_title'],
    [1, 4, 'beyond_columns'],
    [3, 1, 'beyond_rows'],
  ]);
});

test('one value fills every chosen cell', () => {
  const { changes } = paste([['Отчёт']], { columns: ['reportForm'], height: 2 });
  expect(changes.map(({ activity: { id }, value }) => [id, value])).toEqual([
    ['a', 'Отчёт'],
    ['b', 'Отчёт'],
  ]);
});

test('what is copied goes into a spreadsheet as it stands', () => {
  const own = { ...activity('a', 'Первое\nвторой строкой'), number: '1.1' };
  expect(copied([own], ['number', 'title', 'status', 'actions'], () => 'Запланировано')).toBe(
    '1.1\t"Первое\nвторой строкой"\tЗапланировано',
  );
});
