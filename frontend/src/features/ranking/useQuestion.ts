import { isLeaf } from '@/api/organisations';
import { useOwn } from '@/components/access/useOwn';
import { useToday } from '@/components/useToday';
import { lastPeriod } from '@/format/periods';
import type { Question } from './api';
import type { RankingSearch } from './search';

/** What an address asks for, with where and when filled in if it leaves them out. */
export function useQuestion({ at: _, ...search }: RankingSearch): Question | undefined {
  const widest = useOwn('ranking:read')?.[0];
  const today = useToday();
  // A school is ranked among the schools beside it.
  const under = search.under ?? (widest && isLeaf(widest) ? widest.parentId : widest?.id);
  return under
    ? { ...search, under, period: search.period ?? lastPeriod('reporting_year', today) }
    : undefined;
}
