import { queryOptions } from '@tanstack/react-query';
import { all, api, ifMatch, take } from '@/api/client';
import type { Organisation, OrganisationInput } from '@/api/types';

const at = (id: string) => ({ path: { id } });

export const childrenQuery = (parentId: string) =>
  queryOptions({
    queryKey: ['organisations', { parentId }],
    queryFn: async ({ signal }) =>
      (
        await all((cursor) =>
          take(
            api.GET('/api/v1/organisations', { params: { query: { parentId, limit: 200, cursor } }, signal }),
          ),
        )
      ).items,
  });

export const foundQuery = (q: string) =>
  queryOptions({
    queryKey: ['organisations', { q }],
    queryFn: async ({ signal }) =>
      (await take(api.GET('/api/v1/organisations', { params: { query: { q, limit: 100 } }, signal }))).items,
    placeholderData: (before) => before,
  });

export const createOrganisation = (body: OrganisationInput) =>
  take(api.POST('/api/v1/organisations', { body }));

export const putOrganisation = (id: string) => (body: OrganisationInput, version: string) =>
  take(api.PUT('/api/v1/organisations/{id}', { params: { ...at(id), header: ifMatch(version) }, body }));

export const renameOrganisation = (
  { id, version }: Organisation,
  body: { name: string; shortName?: string; from: string },
) =>
  take(
    api.POST('/api/v1/organisations/{id}/rename', { params: { ...at(id), header: ifMatch(version) }, body }),
  );

export const closeOrganisation = (
  { id, version }: Organisation,
  body: { on: string; successorId?: string },
) =>
  take(
    api.POST('/api/v1/organisations/{id}/close', { params: { ...at(id), header: ifMatch(version) }, body }),
  );

export function organisationInput({
  kind,
  parentId,
  names,
  codes,
  validFrom,
  grades,
  settlement,
}: Organisation): OrganisationInput {
  return { kind, parentId, names, codes, validFrom, grades, settlement };
}
