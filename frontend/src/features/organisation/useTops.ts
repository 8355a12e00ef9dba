import { useQueries, useQuery } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { useMe } from '@/api/me';
import { regionsQuery } from './api';

/** Where the tree begins: at what the person is a member of; for the administrator of everything at every region. */
export function useTops() {
  const me = useMe();
  const everywhere = me?.administrator === true;
  const regions = useQuery({ ...regionsQuery, enabled: everywhere });
  const ids = new Set(everywhere ? [] : me?.memberships.map(({ organisationId }) => organisationId));
  const own = useQueries({
    queries: [...ids].map((id) => ({
      queryKey: ['organisation', id],
      queryFn: () => take(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } })),
    })),
  });
  const known = me && own.every(({ data }) => data) ? own.flatMap(({ data }) => data ?? []) : undefined;
  return {
    tops: everywhere ? regions.data : known,
    error: regions.error ?? own.find(({ error }) => error)?.error,
  };
}
