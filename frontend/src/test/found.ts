import { HttpResponse, http } from 'msw';
import type { SearchHit } from '@/api/types';

type Named = { id: string; title?: string; name?: string; displayName?: string; number?: string };

const KINDS: [collection: string, kind: SearchHit['kind']][] = [
  ['projects', 'project'],
  ['roadmaps', 'roadmap'],
  ['activities', 'activity'],
  ['orders', 'order'],
  ['people', 'person'],
  ['organisations', 'organisation'],
];

/** What of a store bears the words in its name or number; which kind comes first is the server's knowledge. */
export const foundHandler = (store: Record<string, { id: string; trashed?: boolean }[]>) =>
  http.get('*/api/v1/search', ({ request }) => {
    const words = new URL(request.url).searchParams.get('q')!.toLowerCase().split(/\s+/);
    const items = KINDS.flatMap(([collection, kind]) =>
      (store[collection] ?? [])
        .filter(({ trashed }) => !trashed)
        .map((record) => {
          const { id, number, title, name, displayName } = record as Named;
          const roadmapId = (record as { roadmapId?: string }).roadmapId;
          const called = title ?? name ?? displayName ?? '';
          return { kind, id, number, title: called, whole: roadmapId && { id: roadmapId } };
        })
        .filter((hit) => words.every((word) => `${hit.number} ${hit.title}`.toLowerCase().includes(word))),
    );
    return HttpResponse.json({ items, more: [] });
  });
