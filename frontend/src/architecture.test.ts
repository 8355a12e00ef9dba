import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** `src/features/roadmap/rows.ts` belongs to `features/roadmap`; `src/components/…` to `shared`. */
function layer(path: string) {
  const [, top, feature] = path.split('/');
  if (top === 'features') return `features/${feature}`;
  return top === 'app' || top === 'main.tsx' ? 'app' : top === 'test' ? 'test' : 'shared';
}

const imports = files('src')
  .filter((path) => !path.includes('.test.'))
  .flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap((match) => {
      const to = match[1]!.startsWith('@/')
        ? `src/${match[1]!.slice(2)}`
        : match[1]!.startsWith('.')
          ? join(path, '..', match[1]!)
          : '';
      return to ? [{ path, from: layer(path), to: layer(to) }] : [];
    }),
  )
  .filter(({ from, to }) => from !== to);

test('shared knows no feature and no app', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter(({ from, to }) => from === 'shared' && to !== 'shared')).toEqual([]);
});

test('a feature knows only what is shared', () => {
  expect(imports.filter(({ from, to }) => from.startsWith('features/') && to !== 'shared')).toEqual([]);
});

test('only the mock mode reaches into the test folder', () => {
  const into = imports.filter(({ from, to }) => to === 'test' && from !== 'test').map(({ path }) => path);
  expect(into).toEqual(['src/main.tsx']);
});
