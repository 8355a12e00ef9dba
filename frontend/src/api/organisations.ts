import { queryOptions } from '@tanstack/react-query';
import { all, api, take } from './client';
import type { Organisation } from './types';

const LEAVES: Organisation['kind'][] = [
  'school',
  'kindergarten',
  'college',
  'supplementary',
  'centre',
  'partner',
];

/** Whether figures of this kind stand beside those of its neighbours, having none below of their own. */
export const isLeaf = ({ kind }: Organisation) => LEAVES.includes(kind);

export const regionsQuery = queryOptions({
  queryKey: ['organisations', { kind: 'region' }],
  queryFn: async ({ signal }) =>
    (
      await all((cursor) =>
        take(
          api.GET('/api/v1/organisations', {
            params: { query: { kind: 'region', limit: 200, cursor } },
            signal,
          }),
        ),
      )
    ).items,
});
