import type { LinkProps } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { Schemas, SearchHit } from '@/api/types';
import { detailOf, KINDS, LISTS, pageOf } from './hits';
import type { PageLink } from './types';
import { begins } from './words';

/** Something that can be gone to. */
export interface Entry {
  key: string;
  title: string;
  link: Pick<LinkProps, 'to' | 'params' | 'search'>;
  /** What the server found; a page of the menu is none. */
  hit?: SearchHit;
  detail?: string;
  /** Found by other words than those that stand there now: still seen, no longer gone to. */
  stale?: boolean;
}

export interface EntryGroup {
  key: string;
  label: string;
  entries: Entry[];
}

const group = (key: string, label: string, entries: Entry[]): EntryGroup[] =>
  entries.length > 0 ? [{ key, label, entries }] : [];

export const pageEntries = (pages: PageLink[], words: string, t: TFunction) =>
  group(
    'pages',
    t('search.pages'),
    pages
      .map(({ to, label }) => ({ key: to, title: t(label), link: { to } }) as Entry)
      .filter(({ title }) => begins(title, words)),
  );

const hitEntry = (hit: SearchHit): Entry => ({
  key: hit.id,
  title: [hit.number, hit.title].filter(Boolean).join(' '),
  detail: detailOf(hit),
  link: pageOf(hit),
  hit,
});

export const recentEntries = (recent: SearchHit[], t: TFunction) =>
  group('recent', t('search.recent'), recent.map(hitEntry));

interface Asked {
  words: string;
  stale: boolean;
}

/** Kind by kind, as they were answered; where there is more, the way to all of it. */
export function foundEntries({ items, more }: Schemas['SearchView'], { words, stale }: Asked, t: TFunction) {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const name = t(KINDS.find((one) => one.kind === kind)!.label);
    const entries = items.filter((hit) => hit.kind === kind).map((hit) => ({ ...hitEntry(hit), stale }));
    const to = kind in LISTS ? LISTS[kind as keyof typeof LISTS] : undefined;
    if (!more.includes(kind)) return group(kind, name, entries);
    if (!to) return group(kind, t('search.first', { name, n: entries.length }), entries);
    const all = {
      key: `all-${kind}`,
      title: t('search.all', { name }),
      link: { to, search: { q: words } },
      stale,
    };
    return group(kind, name, [...entries, all]);
  });
}
