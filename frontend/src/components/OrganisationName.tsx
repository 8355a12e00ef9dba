import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, take } from '@/api/client';

export const organisationQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['organisation', id],
    enabled: id !== undefined && id !== '',
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/organisations/{id}', { params: { path: { id: id! } }, signal })),
  });

export const useOrganisation = (id?: string) => useQuery(organisationQuery(id));

/** Until it is known, its line is kept free. */
export function OrganisationName({ id }: { id?: string }) {
  const { data } = useOrganisation(id);
  return <>{data ? (data.shortName ?? data.name) : '\u00a0'}</>;
}
