import { Button, Group, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { PeriodPicker } from '@/components/fields/PeriodPicker';
import { IconPrint } from '@/components/icons';
import { ButtonLink, TextLink } from '@/components/links';
import { useOrganisation } from '@/components/OrganisationName';
import { Page } from '@/components/Page';
import { Empty, Failure, Loading } from '@/components/States';
import { periodName } from '@/format/periods';
import { summariesQuery } from './api';
import { Cards } from './Cards';
import { HeatTab } from './HeatTab';
import { IndicatorTab } from './IndicatorTab';
import { PartsDrawer } from './PartsDrawer';
import { type DashboardSearch, TABS, type Tab } from './search';
import type { Shared } from './shared';
import { TableTab } from './TableTab';
import { useSubject } from './useSubject';
import { asOfText } from './words';

const route = getRouteApi('/inside/framed/dashboard');

/** What the indicators say of one organisation: a school, a municipality, a region. */
export function DashboardPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { organisationId, organisation, period, leaf, level, under } = useSubject(search);
  const tab = search.tab ?? 'overview';
  const summaries = useQuery(summariesQuery(organisationId, period));
  const change = (patch: Partial<DashboardSearch>, replace = false) =>
    navigate({ search: (before) => ({ ...before, ...patch }), replace, resetScroll: false });
  const items = summaries.data?.items;
  const asOf = summaries.data
    ? `${periodName(period)} · ${asOfText(summaries.data.asOf, summaries.dataUpdatedAt)}`
    : '\u00a0';
  return (
    <Page
      title={organisation ? (organisation.shortName ?? organisation.name) : t('nav.dashboard')}
      above={<Above organisationId={organisation?.parentId} period={search.period} />}
      below={asOf}
      actions={
        tab === 'table' ? (
          <ButtonLink variant="default" to="/dashboard/print" search={search} leftSection={<IconPrint />}>
            {t('action.print')}
          </ButtonLink>
        ) : (
          <Button
            className="o-noprint"
            variant="default"
            leftSection={<IconPrint />}
            onClick={() => window.print()}
          >
            {t('action.print')}
          </Button>
        )
      }
    >
      <Group
        gap="xs"
        mb="sm"
        align="flex-end"
        role="search"
        aria-label={t('dashboard.choose')}
        className="o-noprint"
      >
        <OrganisationPicker
          label={t('dashboard.organisation')}
          required
          value={organisationId}
          onPick={(id) => change({ organisationId: id, parts: undefined, of: undefined })}
        />
        <PeriodPicker value={period} onPick={(code) => change({ period: code })} />
      </Group>
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => {
          const known = TABS.find((one) => one === next);
          change({ tab: known === 'overview' ? undefined : known });
        }}
      >
        <Tabs.List mb="md" className="o-noprint">
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`dashboard.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} tabIndex={-1}>
          {summaries.error && <Failure problem={summaries.error} retry={() => summaries.refetch()} />}
          {!summaries.error && !items && <Loading rows={4} height={120} />}
          {items?.length === 0 && <Empty title={t('dashboard.none')} hint={t('dashboard.noneHint')} />}
          {items && items.length > 0 && organisation && under && (
            <Shown
              tab={tab}
              shared={{ organisation, under, leaf, level, period, summaries: items, asOf, search, change }}
            />
          )}
        </Tabs.Panel>
      </Tabs>
      {search.parts && organisationId && (
        <PartsDrawer
          code={search.parts}
          organisationId={search.of ?? organisationId}
          period={search.ofPeriod ?? period}
          summary={items?.find((item) => item.indicator === search.parts)}
          onOpen={(of) => change({ of })}
          onClose={() => change({ parts: undefined, of: undefined, ofPeriod: undefined })}
        />
      )}
    </Page>
  );
}

function Above({ organisationId, period }: { organisationId?: string; period?: string }) {
  const { t } = useTranslation();
  const { data } = useOrganisation(organisationId);
  return data ? (
    <TextLink to="/dashboard" search={{ organisationId: data.id, period }}>
      {data.shortName ?? data.name}
    </TextLink>
  ) : (
    t('nav.dashboard')
  );
}

function Shown({ tab, shared }: { tab: Tab; shared: Shared }) {
  if (tab === 'indicator') return <IndicatorTab {...shared} />;
  if (tab === 'table') return <TableTab {...shared} />;
  if (tab === 'heat') return <HeatTab {...shared} />;
  return <Cards {...shared} />;
}
