import { useQueries, useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { regionsQuery } from '@/api/organisations';
import { organisationQuery } from '@/components/OrganisationName';

/** Where the tree begins: at what the person is a member of; for the administrator of everything at every region. */
export function useTops() {
  const me = useMe();
  const everywhere = me?.administrator === true;
  const regions = useQuery({ ...regionsQuery, enabled: everywhere });
  const ids = new Set(everywhere ? [] : me?.memberships.map(({ organisationId }) => organisationId));
  const own = useQueries({ queries: [...ids].map(organisationQuery) });
  const known = me && own.every(({ data }) => data) ? own.flatMap(({ data }) => data ?? []) : undefined;
  return {
    tops: everywhere ? regions.data : known,
    error: regions.error ?? own.find(({ error }) => error)?.error,
  };
}
