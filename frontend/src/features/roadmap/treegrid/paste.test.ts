import { expect, test } from 'vitest';
import type { Activity } from '@/api/types';
import { copied, readPaste } from './paste';

const activity = (id: string, title: string) => ({ id, title, status: 'planned' }) as Activity;
const choices = {
  status: [
    { value: 'planned', label: 'Запланировано' },
    { value: 'done', label: 'Выполнено' },
  ],
  level: [
    { value: '', label: '—' },
    { value: 'school', label: 'Школьный' },
  ],
};
const target = {
  activities: [activity('a', 'Первое'), activity('b', 'Второе')],
  columns: ['title', 'reportForm', 'status', 'actions'] as const,
  height: 1,
  width: 1,
  choices,
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
  expect(refused).toEqual([{ line: 2, column: 3, text: 'planned?', reason: 'not_in_list' }]);
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
  expect(copied([own], ['number', 'title', 'status', 'actions'], choices)).toBe(
    '1.1\t"Первое\nвторой строкой"\tЗапланировано',
  );
});

test('a level is named as the project names it; an empty cell takes it away', () => {
  const held = { ...activity('a', 'Первое'), level: 'school' } as Activity;
  const [own, other] = [held, activity('b', 'Второе')];
  const columns = ['level', 'indicatorNote'];
  const { changes, refused } = paste([['', 'Доля'], ['школьный', 'x'], ['районный']], {
    activities: [own, other, activity('c', 'Третье')],
    columns,
  });
  expect(changes.map(({ activity: { id }, column, value }) => [id, column, value])).toEqual([
    ['a', 'level', ''],
    ['a', 'indicatorNote', 'Доля'],
    ['b', 'level', 'school'],
    ['b', 'indicatorNote', 'x'],
  ]);
  expect(refused).toEqual([{ line: 3, column: 1, text: 'районный', reason: 'not_in_list' }]);
  expect(copied([own], ['title', 'level'], choices)).toBe('Первое\tШкольный');
});
