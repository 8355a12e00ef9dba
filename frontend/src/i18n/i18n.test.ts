import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import en from './en.json';
import ru from './ru.json';

type Tree = { [key: string]: string | Tree };

const PLURAL = /_(one|few|many|other)$/;
const entries = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : entries(value, `${prefix}${key}.`),
  );
const keys = (tree: Tree) => [...new Set(entries(tree).map(([key]) => key.replace(PLURAL, '')))].sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [readFileSync(path, 'utf8')] : [];
  });
}

test('Russian and English have the same keys', () => {
  expect(keys(en)).toEqual(keys(ru));
});

test('every plural has the forms its language needs', () => {
  const forms = (tree: Tree, language: string) => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const all = new Set(entries(tree).map(([key]) => key));
    const plurals = new Set([...all].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
    return [...plurals]
      .flatMap((key) => wanted.map((form) => `${key}_${form}`))
      .filter((key) => !all.has(key));
  };
  expect(forms(ru, 'ru')).toEqual([]);
  expect(forms(en, 'en')).toEqual([]);
});

test('both languages fill the same blanks', () => {
  const blanks = (tree: Tree) =>
    Object.fromEntries(
      entries(tree).map(([key, text]) => [
        key.replace(PLURAL, ''),
        [...text.matchAll(/\{\{(\w+)\}\}/g)]
          .map((m) => m[1])
          .sort()
          .join(),
      ]),
    );
  expect(blanks(en)).toEqual(blanks(ru));
});

test('every key named in the code exists', () => {
  const known = new Set(keys(ru));
  const used = sources('src').flatMap((source) =>
    [...source.matchAll(/\bt\('([\w.-]+)'/g)].map((m) => m[1]!),
  );
  expect(used.length).toBeGreaterThan(100);
  expect([...new Set(used)].filter((key) => !known.has(key))).toEqual([]);
});
