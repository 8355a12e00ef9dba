import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { useOrganisation } from '@/components/OrganisationName';
import { Sheet, SheetTable } from '@/components/Sheet';
import { Failure, Loading } from '@/components/States';
import { decimal, figureText } from '@/format/figures';
import { periodName } from '@/format/periods';
import { wholeRankingQuery } from './api';
import { Method } from './Method';
import { useQuestion } from './useQuestion';

const route = getRouteApi('/inside/ranking/print');

/** The ranking as a plain table for paper. */
export function RankingPrintPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const question = useQuestion(search);
  const { data: organisation } = useOrganisation(question?.under);
  const ranking = useQuery(wholeRankingQuery(question));
  const title = `${t('nav.ranking')}: ${organisation?.name ?? ''}, ${periodName(question?.period ?? '')}`;
  if (ranking.error) return <Failure problem={ranking.error} />;
  if (!ranking.data) return <Loading />;
  const { items, unranked, cut } = ranking.data;
  const { criteria } = ranking.data.question;
  return (
    <Sheet
      title={title}
      back={
        <ButtonLink variant="default" to="/ranking" search={search}>
          {t('ranking.back')}
        </ButtonLink>
      }
    >
      <SheetTable wide={criteria.length > 6}>
        <thead>
          <tr>
            <th scope="col" data-whole>
              {t('ranking.place')}
            </th>
            <th scope="col">{t('dashboard.organisation')}</th>
            {criteria.map(({ indicator, name, unit, weight }) => (
              <th key={indicator} scope="col">
                {name}, {unit}
                <br />
                {t('ranking.weighs', { weight: decimal(weight, 2) })}
              </th>
            ))}
            <th scope="col" data-whole>
              {t('ranking.score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.organisationId}>
              <td data-whole>
                {item.place}
                {item.tied && '='}
              </td>
              <th scope="row">{item.name}</th>
              {criteria.map((criterion) => (
                <td key={criterion.indicator} data-words>
                  {figureText(
                    item.contributions.find((one) => one.indicator === criterion.indicator),
                    { ...criterion, unit: '' },
                  )}
                </td>
              ))}
              <td data-whole>{decimal(item.score, 4)}</td>
            </tr>
          ))}
          {unranked.map((item) => (
            <tr key={item.organisationId}>
              <td>—</td>
              <th scope="row">{item.name}</th>
              <td colSpan={criteria.length + 1}>{t(`ranking.reason.${item.reason}`)}</td>
            </tr>
          ))}
        </tbody>
      </SheetTable>
      {cut && <p>{t('state.cut', { count: items.length })}</p>}
      <Method ranking={ranking.data} />
    </Sheet>
  );
}
