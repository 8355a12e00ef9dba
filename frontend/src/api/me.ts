import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, take } from './client';
import { openDrafts } from './drafts';
import type { Me, Permission } from './types';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    const me = await take(api.GET('/api/v1/me', { signal }));
    openDrafts(me.subject);
    return me;
  },
  staleTime: 5 * 60_000,
});

export function useMe() {
  return useQuery(meQuery).data;
}

/** Whether the signed-in person may do it there, and who may; without a place: anywhere. */
export const rightQuery = (permission: Permission, at?: string) =>
  queryOptions({
    queryKey: ['right', permission, at],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/rights', { params: { query: { permission, organisationId: at } }, signal })),
    staleTime: 5 * 60_000,
  });

const heldIn = (me: Me, permission: Permission, at?: string) =>
  me.administrator ||
  me.memberships.some((one) => one.organisationId === at && one.permissions.includes(permission));

/** Whether the signed-in person may do this in the organisation; `held` is absent while that isn't known. */
export function useRight(permission: Permission, at?: string) {
  const me = useQuery(meQuery);
  const anywhere = me.data?.permissions.includes(permission);
  const asks = anywhere === true && !!at && !heldIn(me.data!, permission, at);
  const there = useQuery({ ...rightQuery(permission, at), enabled: asks });
  const { error, refetch } = asks ? there : me;
  return { held: asks ? there.data?.held : anywhere, error, refetch };
}

/** Whether the signed-in person may do this in the organisation; without one: anywhere. Not while it isn't known. */
export function useCan(permission: Permission, at?: string) {
  return useRight(permission, at).held ?? false;
}

/** The organisation to begin with: the first one the person holds the permission for. */
export const homeOf = (me: Me | undefined, permission: Permission) =>
  me?.memberships.find((one) => one.permissions.includes(permission))?.organisationId;
