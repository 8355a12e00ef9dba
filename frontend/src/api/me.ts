import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, take } from './client';
import { openDrafts } from './drafts';
import type { Permission } from './types';

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

/** Whether the signed-in person may do this anywhere; the server decides about the single object. */
export function useCan(permission: Permission) {
  return useMe()?.permissions.includes(permission) ?? false;
}
