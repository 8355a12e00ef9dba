import { useQueries, useQuery } from '@tanstack/react-query';
import type { RankingPlace, WithoutPlace } from '@/api/figures';
import { PAGE, pageQuery, type Question } from './api';

export type Row = RankingPlace | WithoutPlace;

/** The ranking as one long list of which only the pages looked at are fetched, all as of the moment of the first. */
export function useRows(question: Question | undefined, at: string | undefined) {
  const first = useQuery(pageQuery(question, { offset: 0 }));
  const pinned = question && first.data && { ...question, asOf: first.data.asOf };
  const there = useQuery({ ...pageQuery(pinned, { at }), enabled: pinned !== undefined && at !== undefined });
  return {
    first,
    pinned,
    found: there.data ? placeOf(there.data, at) : undefined,
    missing: there.error ?? undefined,
    count: first.data ? first.data.total + first.data.unrankedTotal : 0,
  };
}

/** Where in the whole list an organisation stands; −1 when it isn't there. */
function placeOf(page: { offset: number; items: Row[]; unranked: Row[] }, id: string | undefined) {
  const at = [...page.items, ...page.unranked].findIndex(({ organisationId }) => organisationId === id);
  return at < 0 ? -1 : page.offset + at;
}

/** The rows between two places; undefined while their page is on its way. */
export function usePages(question: Question | undefined, from: number, to: number) {
  const first = Math.floor(from / PAGE);
  const last = Math.floor(to / PAGE);
  const wanted = question ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
  const pages = useQueries({
    queries: wanted.map((page) => pageQuery(question, { offset: page * PAGE })),
  });
  const problem = pages.find((page) => page.error);
  const rowAt = (index: number): Row | undefined => {
    const page = pages[Math.floor(index / PAGE) - first]?.data;
    return page && [...page.items, ...page.unranked][index % PAGE];
  };
  return { rowAt, problem };
}
