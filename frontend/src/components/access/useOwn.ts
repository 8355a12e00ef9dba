import { useQueries, useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { regionsQuery } from '@/api/organisations';
import { ORGANISATION_KINDS, type Organisation, type Permission } from '@/api/types';
import { organisationQuery } from '../OrganisationName';

const width = ({ kind }: Organisation) => ORGANISATION_KINDS.indexOf(kind);

/**
 * The organisations the person may do this in, and below them, the widest first: those of the memberships, or for an administrator without
 * any the regions. Undefined while that isn't known.
 */
export function useOwn(permission: Permission): Organisation[] | undefined {
  const me = useMe();
  const held = me?.memberships.filter((one) => one.permissions.includes(permission)) ?? [];
  const ids = [...new Set(held.map(({ organisationId }) => organisationId))];
  const everywhere = me?.administrator === true && ids.length === 0;
  const regions = useQuery({ ...regionsQuery, enabled: everywhere });
  const found = useQueries({ queries: ids.map(organisationQuery) });
  if (everywhere) return regions.data;
  if (!me || found.some(({ isPending }) => isPending)) return undefined;
  return found.flatMap(({ data }) => data ?? []).sort((a, b) => width(a) - width(b));
}
