import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { cursorOf, type Page } from './client';

/** A list read page by page, as far as the reader asks for. */
export function usePages<T>(
  queryKey: readonly unknown[],
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
  enabled = true,
) {
  const query = useInfiniteQuery(
    infiniteQueryOptions({
      queryKey,
      enabled,
      initialPageParam: undefined as string | undefined,
      queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
      getNextPageParam: (last) => cursorOf(last.next),
      placeholderData: (before) => before,
    }),
  );
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) };
}
