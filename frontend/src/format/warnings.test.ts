import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import i18n from '@/i18n';
import en from '@/i18n/en.json';
import ru from '@/i18n/ru.json';
import { responsibleWarning, scheduleWarning } from './warnings';

const contract = readFileSync('../openapi.yaml', 'utf8');
const schema = (name: string) =>
  new RegExp(`^    ${name}:\\n((?: {6}.*\\n)+)`, 'm').exec(contract)?.[1] ?? '';

/** The codes a warning of the contract can carry. */
function codes(warning: string) {
  const code =
    /code:\n(?: {10}.*\n)*? {10}- \$ref: "#\/components\/schemas\/(\w+)"/.exec(schema(warning))?.[1] ?? '';
  return [...schema(code).matchAll(/^ {6}- (\w+)$/gm)].map((match) => match[1]!).sort();
}

describe.each([
  ['ScheduleWarning', 'scheduleWarning'],
  ['ResponsibleWarning', 'responsibleWarning'],
] as const)('%s', (warning, family) => {
  test('has a text for every code of the contract in both languages, and for no other', () => {
    expect(codes(warning).length).toBeGreaterThan(4);
    expect(Object.keys(ru[family]).sort()).toEqual(codes(warning));
    expect(Object.keys(en[family]).sort()).toEqual(codes(warning));
  });
});

afterEach(() => i18n.changeLanguage('ru'));

test('the words concerned stand in the quotation marks of the language', async () => {
  expect(responsibleWarning({ code: 'open_list', detail: 'и др.' })).toContain('«и др.»');
  await i18n.changeLanguage('en');
  expect(scheduleWarning({ code: 'misspelt_word', detail: 'сентябь' })).toContain('“сентябь”');
});

test('dates of the wire are shown as the reader writes them', () => {
  const text = scheduleWarning({ code: 'outside_plan', detail: '2031-09-01 - 2032-05-31' });
  expect(text).toMatch(/1 сент\. 2031 г\. – 31 мая 2032 г\.$/);
});
