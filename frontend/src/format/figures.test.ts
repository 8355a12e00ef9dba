import { expect, test } from 'vitest';
import '@/i18n';
import { changeText, figureText, partsText, shownValue } from './figures';

const share = { unit: '%', decimals: 1 };
/** Spaces that don't break are spaces to a reader. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('nothing never looks like zero', () => {
  expect(plain(figureText({ status: 'reported', value: 0, numerator: 0, denominator: 40 }, share))).toBe(
    '0,0 %',
  );
  expect(figureText({ status: 'missing' }, share)).toBe('нет данных');
  expect(figureText({ status: 'suppressed' }, share)).toBe('скрыто: малая группа');
  expect(figureText({ status: 'not_applicable' }, share)).toBe('—');
  expect(figureText(undefined, share)).toBe('нет данных');
  expect(shownValue({ status: 'suppressed', value: 12 })).toBeUndefined();
});

test('a share changes by percentage points', () => {
  expect(plain(changeText(4.1, share))).toBe('+4,1 п.п.');
  expect(plain(changeText(-4, { unit: 'ед.', decimals: 0 }))).toBe('−4 ед.');
});

test('the parts are said in full', () => {
  expect(plain(partsText({ status: 'reported', numerator: 812, denominator: 1392 }))).toBe('812 из 1 392');
  expect(partsText({ status: 'reported', numerator: 7 })).toBe('7');
});
