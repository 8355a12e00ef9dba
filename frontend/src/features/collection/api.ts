import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, take } from '@/api/client';
import type { Schemas } from '@/api/types';
import type { CellInput, Submission } from './types';

const at = (id: string) => ({ path: { id } });

export interface SubmissionFilter {
  campaignId?: string;
  organisationId?: string;
}

export const submissionsQuery = (filter: SubmissionFilter) =>
  queryOptions({
    queryKey: ['submissions', filter],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/submissions', { params: { query: { ...filter, limit: 200 } }, signal })),
  });

/** The whole form. While one types, the cell store knows better; this is asked again when the person comes back. */
export const formQuery = (id: string) =>
  queryOptions({
    queryKey: ['submission-form', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/submissions/{id}/form', { params: at(id), signal })),
  });

export const patchCells = (id: string, body: CellInput[]) =>
  take(api.PATCH('/api/v1/submissions/{id}/cells', { params: at(id), body }));

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

/** A form with one file; the contract's type of it is the text of its bytes. */
const withFile = (content: File) => ({
  body: { file: content as unknown as string },
  bodySerializer() {
    const form = new FormData();
    form.append('file', content);
    return form;
  },
});

export const uploadForm = (id: string, content: File) =>
  take(api.POST('/api/v1/submissions/{id}/form.xlsx', { params: at(id), ...withFile(content) }));

export const uploadEvidence = (id: string, content: File) =>
  take(api.POST('/api/v1/submissions/{id}/evidence', { params: at(id), ...withFile(content) }));

export const fetchForm = (id: string) =>
  take(api.GET('/api/v1/submissions/{id}/form.xlsx', { params: at(id), parseAs: 'blob' }));

export const fetchEvidence = (id: string) =>
  take(api.GET('/api/v1/evidence/{id}', { params: at(id), parseAs: 'blob' }));

/** Every submitted revision of one cell. */
export const historyQuery = (indicator: string, organisationId: string, period: string, slice: string) =>
  queryOptions({
    queryKey: ['observation-history', indicator, organisationId, period, slice],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/observations/history', {
          params: { query: { indicator: [indicator], organisationId, period: [period], slice: [slice] } },
          signal,
        }),
      ),
  });
