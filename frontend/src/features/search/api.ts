import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';

const MINUTE = 60_000;

/** The server looks for nothing shorter. */
export const enough = (words: string) => /\S.*\S/.test(words);

/** While the next words are looked for, what the last ones found stays. */
export const foundQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    enabled: enough(words),
    staleTime: MINUTE,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => take(api.GET('/api/v1/search', { params: { query: { q: words } }, signal })),
  });
