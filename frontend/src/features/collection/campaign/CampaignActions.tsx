import { Button, Menu } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconDown } from '@/components/icons';
import { toast, toastProblem } from '@/components/toasts';
import { type CampaignMove, campaignQuery, moveCampaign, removeCampaign, type Terms } from './api';
import { CloseDialog, ExtendDialog, ReopenDialog } from './CampaignDialogs';
import type { Campaign } from './types';

/** What a coordinator may do with the campaign as it stands. */
export function CampaignActions({ campaign, onGone }: { campaign: Campaign; onGone: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [dialog, setDialog] = useState<'extend' | 'close' | 'reopen'>();
  const [busy, setBusy] = useState(false);

  const refresh = () =>
    Promise.all(
      [['campaigns'], ['campaign', campaign.id], ['completeness'], ['submissions'], ['submission-form']].map(
        (queryKey) => client.invalidateQueries({ queryKey }),
      ),
    );
  const move = async (to: CampaignMove, terms?: Terms): Promise<void> => {
    setBusy(true);
    try {
      const moved = await moveCampaign(campaign, to, terms);
      client.setQueryData(campaignQuery(campaign.id).queryKey, moved);
      await refresh();
      toast(t(`collection.campaign.moved.${to}`));
      setDialog(undefined);
    } catch (problem) {
      await refresh();
      if (dialog) throw problem;
      toastProblem(problem);
    } finally {
      setBusy(false);
    }
  };
  const remove = async () => {
    try {
      await removeCampaign(campaign);
      await client.invalidateQueries({ queryKey: ['campaigns'] });
      onGone();
    } catch (problem) {
      toastProblem(problem, remove);
    }
  };

  if (campaign.status === 'draft') {
    return (
      <>
        <Button variant="default" onClick={remove}>
          {t('collection.campaign.remove')}
        </Button>
        <Button loading={busy} onClick={() => void move('open')}>
          {t('collection.campaign.move.open')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconDown size={14} />}>
            {t('collection.campaign.actions')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDialog('extend')}>{t('collection.campaign.move.extend')}</Menu.Item>
          {campaign.status === 'open' && (
            <Menu.Item onClick={() => setDialog('close')}>{t('collection.campaign.move.close')}</Menu.Item>
          )}
          <Menu.Item onClick={() => setDialog('reopen')}>{t('collection.campaign.move.reopen')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'extend' && (
        <ExtendDialog campaign={campaign} onClose={() => setDialog(undefined)} move={move} />
      )}
      {dialog === 'close' && (
        <CloseDialog campaign={campaign} onClose={() => setDialog(undefined)} move={move} />
      )}
      {dialog === 'reopen' && (
        <ReopenDialog campaign={campaign} onClose={() => setDialog(undefined)} move={move} />
      )}
    </>
  );
}
