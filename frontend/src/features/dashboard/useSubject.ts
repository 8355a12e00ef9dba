import { isLeaf } from '@/api/organisations';
import { useOwn } from '@/components/access/useOwn';
import { useOrganisation } from '@/components/OrganisationName';
import { useToday } from '@/components/useToday';
import { lastPeriod } from '@/format/periods';
import type { DashboardSearch } from './search';
import type { ThresholdLevel } from './shared';

/** Whom and when an address is about, with what it leaves out filled in. */
export function useSubject(search: DashboardSearch) {
  const own = useOwn('observation:read');
  const organisationId = search.organisationId ?? own?.[0]?.id;
  const today = useToday();
  const period = search.period ?? lastPeriod('reporting_year', today);
  const { data: organisation } = useOrganisation(organisationId);
  const leaf = organisation !== undefined && isLeaf(organisation);
  const level: ThresholdLevel = leaf
    ? 'organisation'
    : organisation?.kind === 'region'
      ? 'region'
      : 'municipality';
  // A school is seen among the schools beside it.
  const under = organisation && (leaf ? organisation.parentId : organisation.id);
  return { organisationId, organisation, period, leaf, level, under };
}
