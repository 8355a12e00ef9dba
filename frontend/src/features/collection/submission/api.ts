import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, take } from '@/api/client';
import type { Schemas } from '@/api/types';

export type Submission = Schemas['SubmissionView'];
export type SubmissionStatus = Submission['status'];

const at = (id: string) => ({ path: { id } });

export const submissionsQuery = queryOptions({
  queryKey: ['submissions'],
  queryFn: ({ signal }) =>
    take(api.GET('/api/v1/submissions', { params: { query: { limit: 200 } }, signal })),
});

const ENTERING: SubmissionStatus[] = ['not_started', 'draft', 'returned'];

/** Whether the school still writes: nothing was handed over yet, or it was given back. */
export const isEntering = ({ status }: Submission) => ENTERING.includes(status);

export type Move = 'approve' | 'submit' | 'accept' | 'return' | 'amend' | 'refine';
export type Why = Schemas['SubmissionReturn'] | Schemas['AmendmentInput'];

export function moveSubmission({ id, version }: Submission, move: Move, why?: Why) {
  const params = { ...at(id), header: ifMatch(version) };
  switch (move) {
    case 'return':
      return take(
        api.POST('/api/v1/submissions/{id}/return', { params, body: why as Schemas['SubmissionReturn'] }),
      );
    case 'amend':
      return take(
        api.POST('/api/v1/submissions/{id}/amend', { params, body: why as Schemas['AmendmentInput'] }),
      );
    default:
      return take(api.POST(`/api/v1/submissions/{id}/${move}`, { params }));
  }
}
