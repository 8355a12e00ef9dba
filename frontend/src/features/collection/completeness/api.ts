import { queryOptions } from '@tanstack/react-query';
import { all, api, take } from '@/api/client';
import type { Schemas } from '@/api/types';

export type CompletenessRow = Schemas['CompletenessParticipant'];
export type CompletenessPage = Schemas['CompletenessView'];
export type CompletenessState = Schemas['CompletenessState'];

/** All participants with the state of each indicator: the whole map, asked again while it is looked at. */
export const completenessQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['completeness', campaignId],
    refetchInterval: 30_000,
    queryFn: async ({ signal }) => {
      let last: CompletenessPage | undefined;
      const { items, cut } = await all<CompletenessRow>(async (cursor) => {
        last = await take(
          api.GET('/api/v1/completeness', {
            params: { query: { campaignId, limit: 200, cursor } },
            signal,
          }),
        );
        return last;
      });
      return { items, cut, totals: last!.totals, asOf: last!.asOf };
    },
  });
