import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { add, compare, computed, isWhole, read, toText } from './numbers';

/** The table that the server and its database are held to as well. */
const TABLE = '../backend/src/test/resources/typed-numbers.tsv';
const unescaped = (text: string) =>
  text.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_, code?: string, letter?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : ({ t: '\t', n: '\n' }[letter!] ?? letter!),
  );
const examples = readFileSync(TABLE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string]);

test.each(examples)('«%s» is %s %s', (typed, kind, meaning) => {
  const reading = read(unescaped(typed));
  expect(reading.kind).toBe(kind);
  if (reading.kind === 'number') expect(toText(reading.number)).toBe(meaning);
  if (reading.kind === 'refused') expect(reading.reason).toBe(meaning);
});

const number = (text: string) => {
  const reading = read(text);
  if (reading.kind !== 'number') throw new Error(`${text}: ${reading.kind}`);
  return reading.number;
};

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
  expect(value('average', 0, '5', '2')).toBe('3');
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
