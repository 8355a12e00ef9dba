import { queryOptions } from '@tanstack/react-query';
import { all, api, take } from '@/api/client';
import type { SummaryTable } from '@/api/figures';

export const summariesQuery = (organisationId: string | undefined, period: string) =>
  queryOptions({
    queryKey: ['indicator-summaries', organisationId, period],
    enabled: organisationId !== undefined,
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/indicator-summaries', {
          params: { query: { organisationId: organisationId!, period } },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });

/** All rows a browser can hold; what is beyond is told by `cut`, never silently left out. */
export const tableQuery = (under: string, period: string) =>
  queryOptions({
    queryKey: ['summary-table', under, period],
    queryFn: async ({ signal }) => {
      let first: SummaryTable | undefined;
      const { items, cut } = await all(async (cursor) => {
        const page = await take(
          api.GET('/api/v1/summary-table', {
            params: { query: { under, period, limit: 1000, cursor } },
            signal,
          }),
        );
        first ??= page;
        return page;
      });
      return { ...first!, items, cut };
    },
    placeholderData: (before) => before,
  });

export const rollUpQuery = (indicator: string, period: string, organisationId: string) =>
  queryOptions({
    queryKey: ['roll-up', indicator, period, organisationId],
    queryFn: async ({ signal }) => {
      const query = { indicator: [indicator], period: [period], organisationId };
      const { items, asOf } = await take(
        api.GET('/api/v1/observations/roll-up', { params: { query }, signal }),
      );
      return { rollUp: items[0], asOf };
    },
  });

export const slicesQuery = (query: {
  indicator: string[];
  organisationId: string;
  level: 'organisation' | 'municipality' | 'region';
  period: string[];
  slice: string[];
}) =>
  queryOptions({
    queryKey: ['observations', query],
    enabled: query.slice.length > 0,
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/observations', { params: { query: { ...query, limit: 1000 } }, signal })),
  });

export const historyQuery = (indicator: string, organisationId: string, period: string) =>
  queryOptions({
    queryKey: ['observation-history', indicator, organisationId, period],
    queryFn: ({ signal }) => {
      const query = { indicator: [indicator], period: [period], organisationId };
      return take(api.GET('/api/v1/observations/history', { params: { query }, signal }));
    },
  });

export const childrenQuery = (parentId: string) =>
  queryOptions({
    queryKey: ['organisations', { parentId }],
    queryFn: async ({ signal }) =>
      (
        await all((cursor) =>
          take(
            api.GET('/api/v1/organisations', { params: { query: { parentId, limit: 200, cursor } }, signal }),
          ),
        )
      ).items,
  });

export const definitionQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['indicator', id],
    enabled: id !== undefined,
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/indicators/{id}', { params: { path: { id: id! } }, signal })),
  });
