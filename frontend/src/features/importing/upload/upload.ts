import { Problem } from '@/api/problem';
import { SessionExpired, session } from '@/api/session';
import type { Import } from '../document/api';

export const MOST_BYTES = 30 * 1024 * 1024;

interface Upload {
  file: File;
  organisationId: string;
  /** Repeating an upload with the same key starts nothing new. */
  key: string;
  /** Share of the file that has been sent, 0 to 1. */
  onProgress: (sent: number) => void;
  signal?: AbortSignal;
}

/** Sends a document. XMLHttpRequest, because fetch doesn't tell how much has been sent. */
export async function upload({ file, organisationId, key, onProgress, signal }: Upload): Promise<Import> {
  if (file.size > MOST_BYTES) throw new Problem({ slug: 'file-too-large' }, 413);
  const token = await tokenOrProblem();
  const body = new FormData();
  body.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/imports?organisationId=${encodeURIComponent(organisationId)}`);
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onProgress(1);
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer as Import);
      else
        reject(new Problem(answer, request.status, request.getResponseHeader('X-Request-Id') ?? undefined));
    };
    request.onerror = () => reject(Problem.offline());
    request.onabort = () => reject(new DOMException('The upload was cancelled', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

async function tokenOrProblem() {
  try {
    return await session().token();
  } catch (error) {
    if (error instanceof SessionExpired) throw new Problem({ slug: 'session-expired' }, 401);
    throw Problem.offline();
  }
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
