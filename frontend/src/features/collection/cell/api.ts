import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { withFile } from '@/api/multipart';

const at = (id: string) => ({ path: { id } });

export const uploadEvidence = (id: string, content: File) =>
  take(api.POST('/api/v1/submissions/{id}/evidence', { params: at(id), ...withFile(content) }));

export const fetchEvidence = (id: string) =>
  take(api.GET('/api/v1/evidence/{id}/file', { params: at(id), parseAs: 'blob' }));

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
