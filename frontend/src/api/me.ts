import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, take } from './client';
import type { Permission } from './types';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/me', { signal })),
  staleTime: 5 * 60_000,
});

export function useMe() {
  return useQuery(meQuery).data;
}

/** Whether the signed-in person may do this anywhere; the server decides about the single object. */
export function useCan(permission: Permission) {
  return useMe()?.permissions.includes(permission) ?? false;
}
