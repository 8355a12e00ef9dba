import { queryOptions } from '@tanstack/react-query';
import { all, api, take } from './client';

/** Every indicator the reader may see. */
export const indicatorsQuery = queryOptions({
  queryKey: ['indicators', 'all'],
  staleTime: 60_000,
  queryFn: ({ signal }) =>
    all((cursor) =>
      take(api.GET('/api/v1/indicators', { params: { query: { limit: 200, cursor } }, signal })),
    ),
});
