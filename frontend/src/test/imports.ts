import { HttpResponse, http } from 'msw';
import understood from './import.json';

interface Operation {
  op: string;
  path: string;
  value?: unknown;
}

/** Imports in memory: one document that waits for review, with the promises of versions and 412. */
export function importsApi() {
  const state = {
    import: {
      id: 'im1',
      version: '1',
      organisationId: 'org-m',
      fileName: 'prikaz-dorozhnaya-karta-2026.docx',
      size: 48_213,
      status: 'ready',
      progress: 100,
      createdAt: '2026-11-20T09:00:00Z',
    } as Record<string, unknown>,
    draft: structuredClone(understood.draft) as unknown,
    patches: [] as Operation[][],
  };
  const view = () => ({ ...state.import, draft: state.draft });
  const stale = () =>
    HttpResponse.json(
      { type: 'https://orientir.ru/problems/stale', title: 'Stale', status: 412 },
      { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
    );
  const matches = (request: Request) => request.headers.get('If-Match') === `"${state.import.version}"`;

  const handlers = [
    http.get('*/api/v1/imports', () => HttpResponse.json({ items: [state.import] })),
    http.get('*/api/v1/imports/im1', () => HttpResponse.json(view())),
    http.get('*/api/v1/imports/im1/source', () => HttpResponse.json(understood.source)),
    http.patch('*/api/v1/imports/im1', async ({ request }) => {
      if (!matches(request)) return stale();
      const operations = (await request.json()) as Operation[];
      state.patches.push(operations);
      for (const operation of operations) apply(state.draft, operation);
      state.import.version = String(Number(state.import.version) + 1);
      return HttpResponse.json(view());
    }),
    http.post('*/api/v1/imports/im1/confirm', () => {
      state.import.status = 'confirmed';
      state.import.result = { projectId: 'pr1', orderId: 'o1', roadmapIds: ['r1'], indicatorIds: [] };
      return HttpResponse.json(state.import);
    }),
    http.delete('*/api/v1/imports/im1', ({ request }) =>
      matches(request) ? new HttpResponse(null, { status: 204 }) : stale(),
    ),
  ];
  return { handlers, state };
}

/** A second, simpler reading of RFC 6902 than the SPA's, so that both can't be wrong alike. */
function apply(document: unknown, { op, path, value }: Operation) {
  const tokens = path.split('/').slice(1);
  const last = tokens.pop()!;
  const parent = tokens.reduce((node, token) => (node as Record<string, unknown>)[token], document);
  if (Array.isArray(parent))
    parent.splice(Number(last), op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]));
  else if (op === 'remove') delete (parent as Record<string, unknown>)[last];
  else (parent as Record<string, unknown>)[last] = value;
}
