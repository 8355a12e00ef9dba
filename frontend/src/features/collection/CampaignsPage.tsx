import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import { IconPlus } from '@/components/icons';
import { ButtonLink, TextLink } from '@/components/links';
import { More } from '@/components/More';
import { Page } from '@/components/Page';
import { Empty, Failure, Loading } from '@/components/States';
import { day } from '@/format/days';
import { periodName } from '@/format/periods';
import { useCampaigns } from './campaign/api';
import { CampaignMark } from './campaign/CampaignMark';

export function CampaignsPage() {
  const { t } = useTranslation();
  const canEdit = useCan('campaign:edit');
  const campaigns = useCampaigns();
  const add = canEdit && (
    <ButtonLink to="/campaigns/new" leftSection={<IconPlus />}>
      {t('collection.campaign.new')}
    </ButtonLink>
  );
  return (
    <Page title={t('collection.campaigns')} actions={add}>
      {campaigns.error && <Failure problem={campaigns.error} retry={campaigns.refetch} />}
      {campaigns.isPending && <Loading rows={4} />}
      {campaigns.items?.length === 0 && (
        <div className="o-card">
          <Empty title={t('collection.campaign.empty')} hint={t('collection.campaign.emptyHint')}>
            {add}
          </Empty>
        </div>
      )}
      {campaigns.items && campaigns.items.length > 0 && (
        <div className="o-card">
          <Table verticalSpacing="xs" aria-label={t('collection.campaigns')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('field.title')}</Table.Th>
                <Table.Th visibleFrom="sm">{t('collection.campaign.period')}</Table.Th>
                <Table.Th>{t('collection.campaign.window')}</Table.Th>
                <Table.Th>{t('field.status')}</Table.Th>
                <Table.Th visibleFrom="sm" ta="right">
                  {t('collection.campaign.acceptedOf')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {campaigns.items.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td>
                    <TextLink
                      to="/campaigns/$campaignId"
                      params={{ campaignId: one.id }}
                      search={{}}
                      fw={600}
                    >
                      {one.title}
                    </TextLink>
                  </Table.Td>
                  <Table.Td visibleFrom="sm">{periodName(one.period)}</Table.Td>
                  <Table.Td>
                    {day(one.opensOn)} – {day(one.closesOn)}
                  </Table.Td>
                  <Table.Td>
                    <CampaignMark status={one.status} />
                  </Table.Td>
                  <Table.Td visibleFrom="sm" ta="right">
                    {one.status === 'draft' || !one.counts
                      ? ''
                      : t('collection.campaign.of', { n: one.counts.accepted, all: one.counts.participants })}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <More query={campaigns} />
    </Page>
  );
}
