import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { enough, foundQuery } from './api';

/** A moment after the last key. */
const PAUSE = 150;

/** What the server finds of what is typed. */
export function useFound(typed: string) {
  const words = typed.trim().replaceAll(/\s+/g, ' ');
  const [asked] = useDebouncedValue(words, PAUSE);
  const { data, error, isPlaceholderData, refetch } = useQuery(foundQuery(asked));
  if (!enough(words)) return { searching: false };
  const answered = asked === words && !isPlaceholderData;
  return {
    answer: data,
    /** What there is was found by other words. */
    searching: !answered || (!data && !error),
    error: answered ? error : null,
    refetch,
  };
}
