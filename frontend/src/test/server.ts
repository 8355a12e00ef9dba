import { HttpResponse, http } from 'msw';
import { collectionApi } from './collection';
import { figureHandlers } from './figures';
import { foundHandler } from './found';
import { importsApi } from './imports';
import { sample } from './sample';
import { usersApi } from './users';

interface Stored {
  id: string;
  version: string;
  trashed?: boolean;
  [key: string]: unknown;
}

/** An API in memory with the promises the SPA builds on: versions, 412 with the current state, trash, pages. */
export function memoryApi() {
  const store = structuredClone(sample) as unknown as Record<string, Stored[]>;
  let serial = 1000;

  const problem = (status: number, slug: string, more: object = {}) =>
    HttpResponse.json(
      {
        type: `https://orientir.ru/problems/${slug}`,
        title: slug,
        status,
        requestId: `req-${serial++}`,
        ...more,
      },
      { status, headers: { 'Content-Type': 'application/problem+json' } },
    );
  const visible = ({ trashed, ...record }: Stored) =>
    trashed ? { ...record, deletedAt: '2026-01-01T00:00:00Z' } : record;
  const find = (kind: string, id: unknown) => store[kind]?.find((record) => record.id === id);

  /** What goes into the trash with a section, and comes back with it. */
  const partsOf = (kind: string, id: string) =>
    kind === 'sections' ? (store.activities ?? []).filter((activity) => activity.sectionId === id) : [];

  /** What the server derives from an input. */
  const derive = (kind: string, record: Stored) => {
    if (kind === 'activities' && record.schedule)
      record.schedule = schedule((record.schedule as { text: string }).text);
    if (kind === 'people') {
      record.displayName = [record.familyName, record.givenName, record.patronymic].filter(Boolean).join(' ');
    }
    if (kind === 'organisations')
      Object.assign(record, { codes: [], closed: false, ...(record.names as object[])[0], ...record });
    return record;
  };

  const page = (records: Stored[], url: URL) => {
    const limit = Number(url.searchParams.get('limit') ?? 50);
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const items = records.slice(from, from + limit).map(visible);
    const next = from + limit < records.length ? `${url.pathname}?cursor=${from + limit}` : undefined;
    return HttpResponse.json({ items, next });
  };

  const matches = (record: Stored, url: URL) => {
    for (const key of ['roadmapId', 'sectionId', 'status', 'projectId', 'parentId', 'level', 'kind']) {
      const wanted = url.searchParams.get(key);
      if (wanted && record[key] !== wanted) return false;
    }
    const organisation = url.searchParams.get('organisationId');
    if (organisation && !JSON.stringify(record).includes(organisation)) return false;
    const indicator = url.searchParams.get('indicatorId');
    if (indicator && !(record.indicatorIds as string[] | undefined)?.includes(indicator)) return false;
    const text = JSON.stringify(record).toLowerCase();
    return ['q', 'responsible'].every((key) =>
      text.includes((url.searchParams.get(key) ?? '').toLowerCase()),
    );
  };

  const list = (kind: string, more: (record: Stored) => boolean = () => true) =>
    function answer({ request }: { request: Request }) {
      const url = new URL(request.url);
      const trashed = url.searchParams.get('trashed') === 'true';
      const found = (store[kind] ?? []).filter((r) => !!r.trashed === trashed && more(r) && matches(r, url));
      const sort =
        url.searchParams.get('sort') ??
        (kind === 'activities' || kind === 'sections' ? 'position' : undefined);
      if (sort) {
        const field = sort.replace('-', '');
        const value = (r: Stored) =>
          (field === 'start' || field === 'end' ? (r.schedule as Stored)?.[field] : r[field]) ?? '';
        found.sort((a, b) => String(value(a)).localeCompare(String(value(b)), 'ru', { numeric: true }));
        if (sort.startsWith('-')) found.reverse();
      }
      return page(found, url);
    };

  const create = async (kind: string, request: Request, more: object = {}) => {
    const body = (await request.json()) as Stored;
    const count = store[kind]?.length ?? 0;
    const record = derive(kind, { ...body, ...more, id: `new-${serial++}`, version: '1', position: count });
    store[kind]?.push(record);
    return HttpResponse.json(visible(record), { status: 201 });
  };

  const guarded = (
    kind: string,
    id: unknown,
    request: Request,
    change: (record: Stored) => void | Promise<void>,
  ) => {
    const record = find(kind, id);
    if (!record) return problem(404, 'not-found');
    const version = request.headers.get('If-Match');
    if (!version) return problem(428, 'precondition-required');
    if (version !== `"${record.version}"`) return problem(412, 'stale', { current: visible(record) });
    return Promise.resolve(change(record)).then(() => {
      record.version = String(Number(record.version) + 1);
      return HttpResponse.json(visible(record));
    });
  };

  const resource = (path: string, kind = path) => [
    http.get(`*/api/v1/${path}`, list(kind)),
    http.post(`*/api/v1/${path}`, ({ request }) => create(kind, request)),
    http.get(`*/api/v1/${path}/:id`, ({ params }) => {
      const record = find(kind, params.id);
      return record ? HttpResponse.json(visible(record)) : problem(404, 'not-found');
    }),
    http.put(`*/api/v1/${path}/:id`, ({ params, request }) =>
      guarded(kind, params.id, request, async (record) => {
        const body = (await request.json()) as Stored;
        const kept = [
          'id',
          'version',
          'roadmapId',
          'position',
          'names',
          'name',
          'roadmapCount',
          'activityCount',
        ];
        for (const key of Object.keys(record)) if (!kept.includes(key)) delete record[key];
        derive(kind, Object.assign(record, body));
      }),
    ),
    http.delete(`*/api/v1/${path}/:id`, async ({ params, request }) => {
      const answer = await guarded(kind, params.id, request, (record) => {
        record.trashed = true;
        for (const part of partsOf(kind, record.id)) part.trashed = true;
      });
      return answer.ok ? new HttpResponse(null, { status: 204 }) : answer;
    }),
    http.post(`*/api/v1/${path}/:id/restore`, ({ params }) => {
      const record = find(kind, params.id);
      if (!record) return problem(404, 'not-found');
      if (find('sections', record.sectionId ?? record.parentId)?.trashed)
        return problem(409, 'conflict', { reason: 'parent-in-trash' });
      record.trashed = false;
      for (const part of partsOf(kind, record.id)) part.trashed = false;
      return HttpResponse.json(visible(record));
    }),
  ];

  const imports = importsApi();
  const collection = collectionApi();
  const users = usersApi(sample.me.permissions);
  const handlers = [
    ...imports.handlers,
    ...figureHandlers,
    ...collection.handlers,
    ...users.handlers,
    foundHandler(store),
    http.get('*/api/v1/notifications', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/me', () => HttpResponse.json(sample.me)),
    http.get('*/api/v1/schedule-preview', ({ request }) =>
      HttpResponse.json(schedule(new URL(request.url).searchParams.get('text') ?? '')),
    ),
    http.get('*/api/v1/responsible-preview', ({ request }) => {
      const text = new URL(request.url).searchParams.get('text') ?? '';
      const parts = text.split(/\n|;/).flatMap((part) => (part.trim() ? [part.trim()] : []));
      return HttpResponse.json({
        parts: parts.map((part) => ({
          text: part,
          kind: /[А-Я]\.\s?[А-Я]\./.test(part) ? 'person' : 'position',
          proposals: [],
        })),
        warnings: [],
      });
    }),
    http.get('*/api/v1/changes', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/roadmaps/:id/sections', (info) =>
      list('sections', (section) => section.roadmapId === info.params.id)(info),
    ),
    http.post('*/api/v1/roadmaps/:id/sections', ({ request, params }) =>
      create('sections', request, { roadmapId: params.id }),
    ),
    http.post('*/api/v1/roadmaps/:id/activities', ({ request, params }) =>
      create('activities', request, { roadmapId: params.id }),
    ),
    http.put('*/api/v1/roadmaps/:id/layout', ({ request, params }) =>
      guarded('roadmaps', params.id, request, async () => {
        const body = (await request.json()) as {
          activities?: Stored[];
          sections: (Stored & { activities: Stored[] })[];
        };
        let position = 0;
        for (const { id, number } of body.activities ?? []) {
          Object.assign(find('activities', id)!, { number, sectionId: undefined, position: position++ });
        }
        body.sections.forEach((section, index) => {
          const { activities, ...own } = section;
          if (own.id) Object.assign(find('sections', own.id)!, own, { position: index });
          for (const activity of activities) {
            Object.assign(find('activities', activity.id)!, activity, {
              sectionId: own.id,
              position: position++,
            });
          }
        });
      }),
    ),
    http.post('*/api/v1/organisations/:id/rename', ({ request, params }) =>
      guarded('organisations', params.id, request, async (record) => {
        const { name, shortName, from } = (await request.json()) as Stored;
        (record.names as object[]).push({ name, shortName, from });
        Object.assign(record, { name, shortName });
      }),
    ),
    ...['organisations', 'people', 'orders', 'projects', 'roadmaps', 'sections', 'activities'].flatMap(
      (path) => resource(path),
    ),
  ];
  return {
    handlers,
    store,
    find,
    imports: imports.state,
    collection: collection.state,
    memberships: users.memberships,
  };
}

/** Just enough of the date language for a screen; the real one is the server's. */
function schedule(text: string) {
  const base = {
    text,
    approximate: false,
    precision: 'none',
    windows: [] as object[],
    warnings: [] as object[],
  };
  if (/постоянно/i.test(text)) return { ...base, kind: 'continuous' };
  if (/кварт/i.test(text)) {
    return { ...base, kind: 'recurring', recurrence: 'FREQ=MONTHLY;INTERVAL=3', precision: 'quarter' };
  }
  if (/график/i.test(text)) return { ...base, kind: 'external_schedule' };
  if (/^до/i.test(text)) return { ...base, kind: 'deadline', end: '2026-01-15', precision: 'day' };
  if (/сентябр.*ма/i.test(text)) {
    const window = { start: '2025-09-01', end: '2026-05-31' };
    return { ...base, kind: 'interval', ...window, windows: [window], precision: 'month' };
  }
  const months = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
  const month = months.findIndex((name) => text.toLowerCase().includes(name));
  if (month < 0) {
    return {
      ...base,
      kind: 'unparseable',
      warnings: [{ code: 'not_a_schedule', detail: '' }],
    };
  }
  const year = month >= 8 ? 2025 : 2026;
  const start = `${year}-${String(month + 1).padStart(2, '0')}-01`;
  const end = new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
  return { ...base, kind: 'interval', start, end, windows: [{ start, end }], precision: 'month' };
}
