import createClient from 'openapi-fetch';
import { Problem } from './problem';
import type { paths } from './schema';
import { sending } from './sending';
import { SessionExpired, session } from './session';

/** MSW and the mock mode replace the global fetch after this module is loaded: look it up on every call. */
export const api = createClient<paths, 'application/json'>({
  baseUrl: location.origin,
  fetch: (r) => (r.method === 'GET' ? globalThis.fetch(r) : sending(globalThis.fetch(r))),
});

api.use({
  async onRequest({ request }) {
    request.headers.set('Authorization', `Bearer ${await session().token()}`);
    return request;
  },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

const expiredListeners = new Set<() => void>();

/** Called whenever a request finds that only a new sign-in helps. */
export function onSessionExpired(listener: () => void) {
  expiredListeners.add(listener);
  return () => {
    expiredListeners.delete(listener);
  };
}

/** The body of a success; everything else becomes a Problem. */
export async function take<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (error) {
    if (error instanceof SessionExpired) throw expired();
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw Problem.offline();
  }
  if (answer.response.ok) return answer.data as T;
  if (answer.response.status === 401) throw expired();
  throw await Problem.from(answer.response, answer.error);
}

function expired() {
  for (const listener of expiredListeners) listener();
  return new Problem({ slug: 'session-expired' }, 401);
}

export const ifMatch = (version: string) => ({ 'If-Match': `"${version}"` });

/** One part of a list, with the way to the next. */
export interface Page<T> {
  items: T[];
  next?: string;
}

export function cursorOf(next?: string) {
  return next ? (new URL(next, location.origin).searchParams.get('cursor') ?? undefined) : undefined;
}

/** How many items the browser takes of one list. */
export const MOST = 5000;

/** Follows `next` to the end. `most` guards the browser; what is beyond it is told by `cut`, never silently. */
export async function all<T>(page: (cursor?: string) => Promise<Page<T>>, most = MOST) {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const answer: Page<T> = await page(cursor);
    items.push(...answer.items);
    cursor = cursorOf(answer.next);
  } while (cursor && items.length < most);
  return { items, cut: cursor !== undefined };
}
