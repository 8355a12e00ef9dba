import type { Schemas } from './types';

export type FieldError = NonNullable<Schemas['Problem']['errors']>[number];

/** An answer of the API that isn't a success (RFC 9457), or no answer at all (`offline`). */
export class Problem extends Error {
  override name = 'Problem';
  readonly slug: string;
  readonly status: number;
  readonly detail?: string;
  /** Finer than the slug: why this answer. */
  readonly reason?: string;
  readonly requestId?: string;
  readonly errors: FieldError[];
  readonly current?: unknown;

  constructor(body: Partial<Schemas['Problem']> & { slug?: string }, status: number, requestId?: string) {
    super(body.title ?? `HTTP ${status}`);
    this.slug = body.slug ?? body.type?.split('/').pop() ?? 'unknown';
    this.status = status;
    this.detail = body.detail;
    this.reason = body.reason;
    this.requestId = body.requestId ?? requestId;
    this.errors = body.errors ?? [];
    this.current = body.current;
  }

  static async from(response: Response, body: unknown): Promise<Problem> {
    const known = typeof body === 'object' && body !== null ? body : {};
    return new Problem(known, response.status, response.headers.get('X-Request-Id') ?? undefined);
  }

  static offline() {
    return new Problem({ slug: 'offline' }, 0);
  }

  get offline() {
    return this.slug === 'offline';
  }

  /** A lost connection, a stumbling or a busy server: the same request may succeed in a while. */
  get passing() {
    return this.offline || this.status >= 500 || this.status === 429;
  }

  get stale() {
    return this.status === 412;
  }
}
