import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { useOrganisation } from '@/components/OrganisationName';
import { Sheet } from '@/components/Sheet';
import { Failure, Loading } from '@/components/States';
import { periodName } from '@/format/periods';
import { wholeRankingQuery } from './api';
import { RankingSheet } from './RankingSheet';
import { useQuestion } from './useQuestion';

const route = getRouteApi('/inside/ranking/print');

/** The ranking on a page of its own, to be printed. */
export function RankingPrintPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const question = useQuestion(search);
  const { data: organisation } = useOrganisation(question?.under);
  const ranking = useQuery(wholeRankingQuery(question));
  const title = `${t('nav.ranking')}: ${organisation?.name ?? ''}, ${periodName(question?.period ?? '')}`;
  if (ranking.error) return <Failure problem={ranking.error} />;
  if (!ranking.data) return <Loading />;
  return (
    <Sheet
      title={title}
      back={
        <ButtonLink variant="default" to="/ranking" search={search}>
          {t('ranking.back')}
        </ButtonLink>
      }
    >
      <RankingSheet ranking={ranking.data} cut={ranking.data.cut} />
    </Sheet>
  );
}
