import { useQuery } from '@tanstack/react-query';
import { api, take } from '@/api/client';

export function useOrganisation(id?: string) {
  return useQuery({
    queryKey: ['organisation', id],
    enabled: id !== undefined && id !== '',
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/organisations/{id}', { params: { path: { id: id! } }, signal })),
  });
}

/** Until it is known, its line is kept free. */
export function OrganisationName({ id }: { id?: string }) {
  const { data } = useOrganisation(id);
  return <>{data ? (data.shortName ?? data.name) : '\u00a0'}</>;
}
