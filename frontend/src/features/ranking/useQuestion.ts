import { useMe } from '@/api/me';
import { isLeaf } from '@/api/organisations';
import { useOrganisation } from '@/components/OrganisationName';
import { useToday } from '@/components/useToday';
import { lastPeriod } from '@/format/periods';
import type { Question } from './api';
import type { RankingSearch } from './search';

/** What an address asks for, with where and when filled in if it leaves them out. */
export function useQuestion({ at: _, ...search }: RankingSearch): Question | undefined {
  const me = useMe();
  const today = useToday();
  const { data: mine } = useOrganisation(search.under ? undefined : me?.memberships[0]?.organisationId);
  // A school is ranked among the schools beside it.
  const under = search.under ?? (mine && isLeaf(mine) ? mine.parentId : mine?.id);
  return under
    ? { ...search, under, period: search.period ?? lastPeriod('reporting_year', today) }
    : undefined;
}
