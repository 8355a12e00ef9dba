import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const KIT = 'node_modules/@mantine/core';
/** What belongs to no component. */
const BASE = ['baseline', 'default-css-variables', 'global'];

const read = (path: string) => readFileSync(path, 'utf8');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  .map((path) => join('src', path));

const named = (list: string) =>
  list.split(',').map(
    (name) =>
      name
        .trim()
        .replace(/^type /, '')
        .split(' as ')[0]!,
  );

/** Where the kit keeps what it exports, by name. */
const homes = new Map(
  [...read(`${KIT}/esm/index.mjs`).matchAll(/import \{([^}]*)\} from "(\.[^"]*)"/g)].flatMap((found) =>
    named(found[1]!).map((name) => [name, resolve(KIT, 'esm', found[2]!)] as const),
  ),
);

/** The style modules behind a file of the kit. */
function stylesOf(file: string, seen: Set<string>): string[] {
  if (seen.has(file) || !existsSync(file)) return [];
  seen.add(file);
  const own = file.endsWith('.module.mjs') ? [basename(file, '.module.mjs')] : [];
  const behind = [...read(file).matchAll(/from "(\.[^"]*)"/g)].map((found) =>
    resolve(dirname(file), found[1]!),
  );
  return [...own, ...behind.flatMap((next) => stylesOf(next, seen))];
}

test('the styles of every part of the kit in use are there, in its order, and no others', () => {
  const used = sources.flatMap((path) =>
    [...read(path).matchAll(/import (?:type )?\{([^}]*)\} from '@mantine\/core'/g)].flatMap((found) =>
      named(found[1]!),
    ),
  );
  const seen = new Set<string>();
  // Toasts are drawn by a package of their own.
  const needed = new Set(
    ['Notification', ...used].flatMap((name) => stylesOf(homes.get(name) ?? '', seen)).concat(BASE),
  );
  expect(needed.size).toBeGreaterThan(20);
  const kit = read(`${KIT}/styles.css`);
  const place = (name: string) => kit.indexOf(read(`${KIT}/styles/${name}.css`).trim().slice(0, 80));
  const loaded = [...read('src/app/mantine.css').matchAll(/styles\/([\w-]+)\.css/g)].map(
    (found) => found[1]!,
  );
  expect(loaded).toEqual([...needed].sort((a, b) => place(a) - place(b)));
});
