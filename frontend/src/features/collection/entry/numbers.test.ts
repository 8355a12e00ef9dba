import { expect, test } from 'vitest';
import { add, compare, computed, isWhole, read, toText } from './numbers';

const number = (text: string) => {
  const reading = read(text);
  if (reading.kind !== 'number') throw new Error(`${text}: ${reading.kind}`);
  return reading.number;
};

test.each([
  ['12,5', '12.5'],
  ['12.50', '12.50'],
  ['1 234', '1234'],
  ['1\u00a0234\u00a0567,8', '1234567.8'],
  ['1\u202f234', '1234'],
  [' 007 ', '7'],
  ['−3', '-3'],
  ['0', '0'],
])('«%s» is %s', (text, value) => {
  expect(toText(number(text))).toBe(value);
});

test.each([
  ['', 'empty'],
  ['  \u00a0', 'empty'],
  ['н/д', 'missing'],
  ['Нет данных', 'missing'],
  ['НД', 'missing'],
  ['не применимо', 'not_applicable'],
  ['не прим.', 'not_applicable'],
  ['-', 'ambiguous'],
  ['—', 'ambiguous'],
  ['Нет', 'ambiguous'],
  ['50%', 'percent'],
  ['12 5', 'text'],
  ['двадцать', 'text'],
  ['1,2,3', 'text'],
  ['=1+1', 'text'],
  ['1e5', 'text'],
])('«%s» is %s', (text, kind) => {
  expect(read(text).kind).toBe(kind);
});

const value = (type: 'percentage' | 'count' | 'average', decimals: number, n: string, d?: string) => {
  const result = computed(type, decimals, number(n), d === undefined ? undefined : number(d));
  return result && toText(result);
};

test('a value is rounded half up at the decimals of its indicator', () => {
  expect(value('percentage', 1, '1', '3')).toBe('33.3');
  expect(value('percentage', 0, '1', '8')).toBe('13');
  expect(value('percentage', 2, '1', '16')).toBe('6.25');
  expect(value('percentage', 1, '1', '16')).toBe('6.3');
  expect(value('average', 2, '10', '4')).toBe('2.50');
  expect(value('average', 0, '-5', '2')).toBe('-3');
  expect(value('count', 0, '1 234')).toBe('1234');
});

test('a zero denominator has no value, a zero numerator is zero', () => {
  expect(value('percentage', 1, '5', '0')).toBeUndefined();
  expect(value('percentage', 1, '0', '5')).toBe('0.0');
});

test('decimals compare, add and know when they are whole', () => {
  expect(compare(number('2,50'), number('2,5'))).toBe(0);
  expect(compare(number('10'), number('9,99'))).toBe(1);
  expect(toText(add(number('1,5'), number('2')))).toBe('3.5');
  expect(isWhole(number('3,0'))).toBe(true);
  expect(isWhole(number('3,1'))).toBe(false);
});
