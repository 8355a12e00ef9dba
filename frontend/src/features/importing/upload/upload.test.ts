import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Problem } from '@/api/problem';
import { setSession } from '@/api/session';
import i18n from '@/i18n';
import { REFUSALS, refusalOf, refusalText } from '../document/refusals';
import { MOST_BYTES, upload } from './upload';

const server = setupServer();
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  setSession({
    token: async () => 'secret',
    signIn: async () => undefined,
    signInAgain: async () => undefined,
    signOut: async () => undefined,
    signedIn: async () => true,
  });
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const send = (file = new File(['text'], 'prikaz.docx')) =>
  upload({ file, organisationId: 'org-m', key: 'k1', onProgress: () => undefined });
const refuse = (slug: string, status: number) =>
  server.use(
    http.post('*/api/v1/imports', () =>
      HttpResponse.json(
        { type: `https://orientir.ru/problems/${slug}`, title: slug, status, requestId: 'req-9' },
        { status, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
const failure = async (file?: File) => {
  const problem = await send(file).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(problem).toBeInstanceOf(Problem);
  return problem as Problem;
};

test('sends the file with token, organisation and key, and answers the import', async () => {
  const seen: Record<string, unknown> = {};
  server.use(
    http.post('*/api/v1/imports', async ({ request }) => {
      seen.token = request.headers.get('Authorization');
      seen.key = request.headers.get('Idempotency-Key');
      seen.organisation = new URL(request.url).searchParams.get('organisationId');
      seen.type = request.headers.get('Content-Type');
      return HttpResponse.json({ id: 'im1', status: 'reading' }, { status: 201 });
    }),
  );
  expect(await send()).toMatchObject({ id: 'im1', status: 'reading' });
  expect(seen).toMatchObject({ token: 'Bearer secret', key: 'k1', organisation: 'org-m' });
  expect(seen.type).toMatch(/^multipart\/form-data; boundary=/);
});

test.each(REFUSALS)('%s is told in both languages, with what to do next', async (slug) => {
  refuse(slug, slug === 'internal' ? 500 : 422);
  const problem = await failure();
  expect(problem.requestId).toBe('req-9');
  const refusal = refusalOf(problem);
  expect(refusal).toBe(slug);
  for (const language of ['ru', 'en']) {
    await i18n.changeLanguage(language);
    const { title, hint } = refusalText(refusal!);
    expect(title).not.toContain('import.refusal');
    expect(hint.length).toBeGreaterThan(20);
  }
  await i18n.changeLanguage('ru');
});

test('an upload cut by the server for its size, or of an unknown server error, is a refusal too', async () => {
  refuse('payload-too-large', 413);
  expect(refusalOf(await failure())).toBe('file-too-large');
  server.use(http.post('*/api/v1/imports', () => new HttpResponse('<html>', { status: 502 })));
  expect(refusalOf(await failure())).toBe('internal');
});

test('a file over the limit is refused without sending it', async () => {
  const file = new File([], 'big.docx');
  Object.defineProperty(file, 'size', { value: MOST_BYTES + 1 });
  expect(refusalOf(await failure(file))).toBe('file-too-large');
});

test('no rights and no connection are not the fault of the document', async () => {
  refuse('forbidden', 403);
  expect(refusalOf(await failure())).toBeUndefined();
  server.use(http.post('*/api/v1/imports', () => HttpResponse.error()));
  const offline = await failure();
  expect(offline.offline).toBe(true);
  expect(refusalOf(offline)).toBeUndefined();
});
