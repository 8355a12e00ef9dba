import { useSessionStorage } from '@mantine/hooks';
import { useMe } from '@/api/me';
import type { SearchHit } from '@/api/types';

const KEPT = 6;

/** What was opened from the search, the latest first; kept by person as long as this tab. */
export function useRecent() {
  const me = useMe();
  const [recent, setRecent] = useSessionStorage<SearchHit[]>({
    key: `orientir-recent:${me?.subject}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  // A value, not a function of the last one: that would be called after the search has closed, which is never.
  const remember = (hit: SearchHit) =>
    setRecent([hit, ...recent.filter(({ id }) => id !== hit.id)].slice(0, KEPT));
  return [recent, remember] as const;
}
