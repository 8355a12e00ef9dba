import { queryOptions } from '@tanstack/react-query';
import { all, api, take } from '@/api/client';
import type { Ranking } from '@/api/figures';
import type { RankingSearch } from './search';

/** The question as the server takes it: without what only the page knows. */
export type Question = Omit<RankingSearch, 'at'> & { period: string };

export const PAGE = 100;

const ask = (
  { kind, ...question }: Question,
  where: { offset?: number; at?: string; cursor?: string; limit: number },
  signal: AbortSignal,
) =>
  take(
    api.GET('/api/v1/rankings', {
      params: { query: { ...question, kind: kind && [kind], ...where } },
      signal,
    }),
  );

/** A page of rows: by how many are above it, or the one that shows an organisation. */
export const pageQuery = (question: Question | undefined, where: { offset?: number; at?: string }) =>
  queryOptions({
    queryKey: ['ranking', question, where],
    enabled: question !== undefined,
    staleTime: 60_000,
    queryFn: ({ signal }) => ask(question!, { ...where, limit: PAGE }, signal),
  });

/** Everybody, for paper. */
export const wholeRankingQuery = (question: Question | undefined) =>
  queryOptions({
    queryKey: ['ranking', question, 'whole'],
    enabled: question !== undefined,
    queryFn: async ({ signal }) => {
      const pages: Ranking[] = [];
      const { cut } = await all(async (cursor) => {
        const page = await ask(question!, { limit: 200, cursor }, signal);
        pages.push(page);
        return page;
      });
      return {
        ...pages[0]!,
        items: pages.flatMap(({ items }) => items),
        unranked: pages.flatMap(({ unranked }) => unranked),
        cut,
      };
    },
  });
