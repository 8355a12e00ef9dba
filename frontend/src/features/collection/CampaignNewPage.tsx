import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { CampaignForm } from './campaign/CampaignForm';

export function CampaignNewPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Page narrow title={t('collection.campaign.new')}>
      <CampaignForm
        onDone={(id) =>
          id
            ? navigate({ to: '/campaigns/$campaignId', params: { campaignId: id }, search: {} })
            : navigate({ to: '/campaigns' })
        }
      />
    </Page>
  );
}
