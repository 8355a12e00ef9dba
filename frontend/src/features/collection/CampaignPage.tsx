import { Box, Group, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import { TextLink } from '@/components/links';
import { OrganisationName } from '@/components/OrganisationName';
import { Page } from '@/components/Page';
import { Failure, Loading } from '@/components/States';
import { day } from '@/format/days';
import { periodName } from '@/format/periods';
import { campaignQuery } from './campaign/api';
import { CampaignActions } from './campaign/CampaignActions';
import { CampaignForm } from './campaign/CampaignForm';
import { CampaignMark } from './campaign/CampaignMark';
import { CampaignOverview } from './campaign/CampaignOverview';
import { OpensItself } from './campaign/OpensItself';
import type { Campaign } from './campaign/types';
import { completenessQuery } from './completeness/api';
import { CompletenessMap } from './completeness/CompletenessMap';
import { SubmissionList } from './completeness/SubmissionList';
import { CAMPAIGN_TABS, type CampaignTab } from './search';

const route = getRouteApi('/inside/framed/campaigns/$campaignId');

export function CampaignPage() {
  const { campaignId } = route.useParams();
  const campaign = useQuery(campaignQuery(campaignId));
  if (campaign.error && !campaign.data) {
    return (
      <Box p="lg">
        <Failure problem={campaign.error} retry={campaign.refetch} />
      </Box>
    );
  }
  if (!campaign.data) {
    return (
      <Box p="lg">
        <Loading />
      </Box>
    );
  }
  return <CampaignScreen campaign={campaign.data} />;
}

function CampaignScreen({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const canEdit = useCan('campaign:edit', campaign.organisationId);
  const search = route.useSearch();
  const tab = search.tab ?? (campaign.status === 'draft' ? 'settings' : 'overview');
  const show = (next: CampaignTab, status?: string) =>
    void navigate({ search: { tab: next, status }, replace: true });
  const tabs = CAMPAIGN_TABS.filter((one) => one === 'settings' || campaign.status !== 'draft');
  return (
    <Page
      title={campaign.title}
      above={<TextLink to="/campaigns">{t('collection.campaigns')}</TextLink>}
      below={
        <Group gap="xs">
          <CampaignMark status={campaign.status} />
          <span>{periodName(campaign.period)}</span>
          <span>
            {day(campaign.opensOn)} – {day(campaign.closesOn)}
          </span>
          <OpensItself campaign={campaign} />
          <span>
            <OrganisationName id={campaign.organisationId} />
          </span>
        </Group>
      }
      actions={
        canEdit && <CampaignActions campaign={campaign} onGone={() => navigate({ to: '/campaigns' })} />
      }
    >
      <Tabs value={tab} onChange={(next) => show(next as CampaignTab)} keepMounted={false}>
        <Tabs.List mb="md">
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`collection.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="settings">
          <CampaignForm campaign={campaign} readOnly={!canEdit} onDone={() => show('overview')} />
        </Tabs.Panel>
        {campaign.status !== 'draft' && (
          <>
            <Tabs.Panel value="overview">
              <Answers campaign={campaign} view="overview" show={show} />
            </Tabs.Panel>
            <Tabs.Panel value="completeness">
              <Answers campaign={campaign} view="completeness" show={show} />
            </Tabs.Panel>
            <Tabs.Panel value="review">
              <Answers campaign={campaign} view="review" show={show} status={search.status} />
            </Tabs.Panel>
          </>
        )}
      </Tabs>
    </Page>
  );
}

interface AnswersProps {
  campaign: Campaign;
  view: 'overview' | 'completeness' | 'review';
  status?: string;
  show: (tab: CampaignTab, status?: string) => void;
}

function Answers({ campaign, view, status, show }: AnswersProps) {
  const completeness = useQuery(completenessQuery(campaign.id));
  if (completeness.error && !completeness.data) {
    return <Failure problem={completeness.error} retry={completeness.refetch} />;
  }
  if (!completeness.data) return <Loading />;
  const { items, totals } = completeness.data;
  const at = completeness.dataUpdatedAt;
  if (view === 'overview') {
    return (
      <CampaignOverview
        campaign={campaign}
        items={items}
        totals={totals}
        at={at}
        review={(only) => show('review', only)}
      />
    );
  }
  if (view === 'completeness')
    return <CompletenessMap title={campaign.title} indicators={campaign.indicators} items={items} at={at} />;
  return <SubmissionList items={items} status={status} show={(next) => show('review', next)} />;
}
