import { expect, test } from 'vitest';
import understood from '@/test/import.json';
import type { Draft, Source } from '../document/api';
import { itemsOf, locate, placeText, textOf } from './place';
import { rowsOf } from './rows';

const items = itemsOf(understood.source as unknown as Source);
const draft = understood.draft as unknown as Draft;
const at = (place: Parameters<typeof locate>[1], text?: string) => {
  const found = locate(items, place, text);
  return found && { ...found, item: items[found.index]! };
};

test('every activity leads to its table row, and its words to their cell', () => {
  for (const row of rowsOf(draft.roadmaps[0]!, '/roadmaps/0')) {
    if (row.type === 'section') continue;
    for (const field of [row.activity.title, row.activity.expectedResult]) {
      const found = at(field?.place, field?.value)!;
      expect(found.item.place).toMatchObject(row.activity.place);
      expect(found.item.type === 'row' && found.item.cells[found.cell!]?.text).toBe(field?.value);
    }
  }
});

test('a paragraph without a number of its own is found by its words', () => {
  const { preamble, title } = draft.order!;
  expect(preamble!.place).toEqual({});
  for (const field of [preamble!, title!]) {
    expect(at(field.place, field.value)?.item).toMatchObject({ type: 'paragraph' });
    expect(textOf(at(field.place, field.value)!.item)).toContain(field.value.slice(0, 40));
  }
});

test('words that stand nowhere lead nowhere, a precise place leads there all the same', () => {
  expect(at({}, 'совершенно посторонние слова')).toBeUndefined();
  expect(at(undefined)).toBeUndefined();
  expect(at({ table: 4, row: 3 }, 'исправлено человеком')?.item.place).toMatchObject({ table: 4, row: 3 });
  expect(at({ table: 4 })?.item.place).toMatchObject({ table: 4, row: 1 });
});

test('a line inside a longer block leads to the block it is in', () => {
  const lines = itemsOf({
    format: 'plain_text',
    blocks: [
      { place: { line: 1 }, text: 'ПРИКАЗ' },
      { place: { line: 4 }, text: 'Первый абзац\nв две строки' },
      { place: { line: 9 }, text: 'Второй абзац' },
    ],
  });
  expect(locate(lines, { line: 5 }, '')?.index).toBe(1);
  expect(locate(lines, { line: 9 }, 'Второй абзац')?.index).toBe(2);
});

test('the row of a sheet is told apart from the row of a table', () => {
  const sheet = itemsOf({
    format: 'xlsx',
    blocks: [
      { place: { row: 2 }, text: 'Методика расчёта показателей' },
      { place: { table: 1 }, rows: [{ place: { table: 1, row: 2 }, cells: [] }] },
    ],
  });
  expect(locate(sheet, { row: 2 }, 'Методика расчёта показателей')?.index).toBe(0);
  expect(locate(sheet, { table: 1, row: 2 })?.index).toBe(1);
});

test('a place is told in words', () => {
  expect(placeText({ table: 4, row: 3 })).toBe('таблица 4, строка 3');
  expect(placeText({})).toBe('');
});
