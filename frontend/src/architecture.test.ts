import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const MOST_FILES = 25;

function folders(folder: string): string[] {
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inside.flatMap(({ name }) => folders(join(folder, name)))];
}

const filesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name));

/** `src/features/roadmap/outline/rows.ts` belongs to `features/roadmap`; `src/components/…` to `shared`. */
function layer(path: string) {
  const [, top, feature] = path.split('/');
  if (top === 'features') return `features/${feature}`;
  return top === 'app' || top === 'main.ts' ? 'app' : top === 'test' ? 'test' : 'shared';
}

/** What a feature shows to the app stands in its own folder; the folders in it are its rooms. */
const isFace = (path: string) => path.split('/').length === 4;

const sources = folders('src')
  .flatMap(filesIn)
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));
const imports = sources.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap((match) => {
    const to = match[1]!.startsWith('@/')
      ? `src/${match[1]!.slice(2)}`
      : match[1]!.startsWith('.')
        ? join(path, '..', match[1]!)
        : '';
    return to ? [{ path, target: to, from: layer(path), to: layer(to) }] : [];
  }),
);
const across = imports.filter(({ from, to }) => from !== to);

const all = new Set(folders('src'));
/** `@/i18n` is a folder itself: its index is meant. */
const folderOf = (path: string) => (all.has(path) ? path : dirname(path));

/** The folders that one gets back to by following imports. */
function circular(ways: { path: string; target: string }[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of ways.map(({ path, target }) => [dirname(path), folderOf(target)] as const))
    if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const reached = (from: string, seen = new Set<string>()) => {
    for (const to of next.get(from) ?? []) if (!seen.has(to)) reached(to, seen.add(to));
    return seen;
  };
  return [...next.keys()].filter((folder) => reached(folder).has(folder)).sort();
}

test('shared knows no feature and no app', () => {
  expect(across.length).toBeGreaterThan(100);
  expect(across.filter(({ from, to }) => from === 'shared' && to !== 'shared')).toEqual([]);
});

test('a feature knows only what is shared', () => {
  expect(across.filter(({ from, to }) => from.startsWith('features/') && to !== 'shared')).toEqual([]);
});

test('the app knows the faces of features, not their rooms', () => {
  const known = across.filter(({ from, to }) => from === 'app' && to.startsWith('features/'));
  expect(known.length).toBeGreaterThan(20);
  expect(known.filter(({ target }) => !isFace(target))).toEqual([]);
});

test('rooms form no circle', () => {
  const back = { path: 'src/format/days.ts', target: 'src/components/charts/stats' };
  expect(circular([...imports, back])).toEqual(['src/components/charts', 'src/format']);
  expect(circular(imports)).toEqual([]);
});

test('a folder is small enough to be read', () => {
  const crowded = folders('src').filter((folder) => filesIn(folder).length > MOST_FILES);
  expect(crowded).toEqual([]);
});

test('no two types of one name can be imported side by side', () => {
  const exported = sources
    .filter((path) => !path.endsWith('.d.ts'))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/^export (?:type|interface|class) (\w+)/gm)].map((match) => ({
        name: match[1]!,
        place: layer(path),
      })),
    );
  expect(exported.length).toBeGreaterThan(100);
  const beside = (a: string, b: string) => a === b || a === 'shared' || b === 'shared';
  const twice = exported.filter(({ name, place }, i) =>
    exported.some((other, j) => j < i && other.name === name && beside(place, other.place)),
  );
  expect(twice).toEqual([]);
});

test('only the mock mode reaches into the test folder', () => {
  const into = across.filter(({ from, to }) => to === 'test' && from !== 'test').map(({ path }) => path);
  expect(into).toEqual(['src/main.ts']);
});

/** What is typed here is no record, or is kept by another means; each with its reason. */
const KEPT_OTHERWISE: Record<string, string> = {
  'src/components/fields/DateField.tsx': 'a field: whoever uses it keeps it',
  'src/components/fields/SearchBox.tsx': 'a search lives in the address',
  'src/components/fields/TextList.tsx': 'a field: whoever uses it keeps it',
  'src/features/collection/cell/CellPanel.tsx': 'the store of the form keeps every keystroke',
  'src/features/collection/form/EntryCards.tsx': 'the store of the form keeps every keystroke',
  'src/features/collection/grid/NumberEditor.tsx': 'the grid around it keeps every keystroke',
  'src/features/importing/upload/UploadPanel.tsx': 'chooses a file',
  'src/features/indicator/CatalogueDialog.tsx': 'a search',
  'src/features/ranking/Criteria.tsx': 'a question lives in the address',
  'src/features/ranking/Rules.tsx': 'a question lives in the address',
  'src/features/roadmap/Filters.tsx': 'filters live in the address',
  'src/features/search/Palette.tsx': 'a search',
};
const TYPED =
  /<(?:TextInput|Textarea|NumberInput|DateField|Autocomplete|TagsInput|TextList|PartyEditor|input|textarea)\b/;
/** The draft rule itself, or a form that was handed on. */
const KEPT =
  /record\/(?:use\w+|fields)'|\bform: (?:FormState<|PassportForm|CampaignFields)|of: Defining|draft=\{/;

test('whatever is typed into a record is kept while it is typed', () => {
  const typing = sources.filter((path) => TYPED.test(readFileSync(path, 'utf8')));
  expect(typing.length).toBeGreaterThan(30);
  const loose = typing.filter((path) => !KEPT.test(readFileSync(path, 'utf8')));
  expect(loose).toEqual(Object.keys(KEPT_OTHERWISE).sort());
});

test('every layer gives the keyboard back: dialogs and drawers come from one place', () => {
  const raw = sources.filter((path) =>
    /import \{[^}]*\b(?:Modal|Drawer)\b[^}]*\} from '@mantine\/core'/.test(readFileSync(path, 'utf8')),
  );
  expect(raw).toEqual(['src/components/layers/Dialog.tsx', 'src/components/layers/SideDrawer.tsx']);
});
