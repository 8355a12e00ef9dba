import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Ranking } from '@/api/figures';
import { useOrganisation } from '@/components/OrganisationName';
import { PrintInstead } from '@/components/PrintInstead';
import { periodName } from '@/format/periods';
import { type Question, wholeRankingQuery } from './api';
import { RankingSheet } from './RankingSheet';

/** So many are fetched before anybody prints: Ctrl+P doesn't wait. More are printed by the page that is made for it. */
const AT_HAND = 1000;

interface PrintedRankingProps {
  question: Question;
  /** Its beginning, which is on the screen. */
  first: Ranking;
  count: number;
}

/** What Ctrl+P prints in place of a list of which only the rows in sight are drawn. */
export function PrintedRanking({ question, first, count }: PrintedRankingProps) {
  const { t } = useTranslation();
  const { data: organisation } = useOrganisation(question.under);
  const all = first.items.length + first.unranked.length === count;
  const whole = useQuery({ ...wholeRankingQuery(question), enabled: !all && count <= AT_HAND });
  return (
    <PrintInstead title={`${t('nav.ranking')}: ${organisation?.name ?? ''}, ${periodName(question.period)}`}>
      <RankingSheet ranking={whole.data ?? first} cut={whole.data?.cut ?? !all} />
    </PrintInstead>
  );
}
