import { Alert, Button, Group, Menu } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveCsv, saveExport } from '@/components/charts/download';
import { IconDown, IconPrint } from '@/components/icons';
import { ButtonLink } from '@/components/links';
import { OrganisationName } from '@/components/OrganisationName';
import { Page } from '@/components/Page';
import { Empty, Failure, Loading } from '@/components/States';
import { toastProblem } from '@/components/toasts';
import { decimal } from '@/format/figures';
import { periodName } from '@/format/periods';
import { type Question, wholeRankingQuery } from './api';
import { Filters } from './Filters';
import { Method } from './Method';
import { PrintedRanking } from './PrintedRanking';
import { RankingTable } from './RankingTable';
import { Rules } from './Rules';
import { rankingTable } from './rankingTable';
import type { RankingSearch } from './search';
import { useQuestion } from './useQuestion';
import { useRows } from './useRows';

const route = getRouteApi('/inside/framed/ranking');

/** Who stands where, by criteria one chooses, and why. */
export function RankingPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const question = useQuestion(search);
  const { first, pinned, found, missing, count } = useRows(question, search.at);
  const { data } = first;
  const change = (patch: Partial<RankingSearch>) =>
    navigate({ search: (before) => ({ ...before, ...patch }), replace: true, resetScroll: false });
  return (
    <Page
      title={t('nav.ranking')}
      above={<OrganisationName id={question?.under} />}
      below={
        data
          ? [
              periodName(question?.period ?? ''),
              t('dashboard.completeness', {
                reported: decimal(data.completeness.reported),
                expected: decimal(data.completeness.expected),
              }),
              t('ranking.asOf', { number: decimal(data.asOf) }),
            ].join(' · ')
          : '\u00a0'
      }
      actions={pinned && <Actions question={pinned} search={search} />}
    >
      <Filters under={question?.under} period={question?.period ?? ''} search={search} onChange={change} />
      {first.error && <Failure problem={first.error} retry={() => first.refetch()} />}
      {!data && !first.error && <Loading rows={12} height={36} />}
      {data && <Rules criteria={data.question.criteria} search={search} onChange={change} />}
      {search.at && (missing || found === -1) && (
        <Alert variant="outline" color="gray" mb="xs" py={8} role="status">
          <Group gap="sm">
            <span>
              {t('ranking.notThere')} <OrganisationName id={search.at} />
            </span>
          </Group>
        </Alert>
      )}
      {data && count === 0 && <Empty title={t('ranking.nobody')} hint={t('ranking.nobodyHint')} />}
      {data && pinned && count > 0 && (
        <>
          <RankingTable
            key={JSON.stringify(pinned)}
            question={pinned}
            criteria={data.question.criteria}
            count={count}
            us={search.at ? found : undefined}
          />
          <Method ranking={data} />
          <PrintedRanking question={pinned} first={data} count={count} />
        </>
      )}
    </Page>
  );
}

function Actions({ question, search }: { question: Question; search: RankingSearch }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const client = useQueryClient();
  const name = `${t('nav.ranking')} ${question.period}`;
  const busily = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().catch(toastProblem);
    setBusy(false);
  };
  const annex = (extension: string) =>
    busily(() => saveExport(`/exports/ranking.${extension}`, question, `${name}.${extension}`));
  const csv = () =>
    busily(async () => saveCsv(rankingTable(await client.fetchQuery(wholeRankingQuery(question)), name)));
  return (
    <>
      <ButtonLink variant="default" to="/ranking/print" search={search} leftSection={<IconPrint />}>
        {t('action.print')}
      </ButtonLink>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" loading={busy} rightSection={<IconDown size={12} />}>
            {t('chart.download')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => annex('docx')}>{t('dashboard.annexDocx')}</Menu.Item>
          <Menu.Item onClick={() => annex('xlsx')}>{t('dashboard.annexXlsx')}</Menu.Item>
          <Menu.Item onClick={csv}>CSV</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
