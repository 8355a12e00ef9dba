import { Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/fields/DateField';
import { textField } from '@/components/record/fields';
import { RecordDialog } from '@/components/record/RecordDialog';
import { type FormState, useDraftedForm } from '@/components/record/useDraftedForm';
import { completenessQuery } from '../completeness/api';
import type { CampaignMove, Extension, Reopening, Terms } from './api';
import type { Campaign } from './types';

interface DialogProps {
  campaign: Campaign;
  onClose: () => void;
  /** Rejects with the problem when the server names fields. */
  move: (to: CampaignMove, terms?: Terms) => Promise<void>;
}

/** What is typed before a campaign is moved on, and the move. */
function useMove<T extends Terms>({ campaign, move }: DialogProps, to: CampaignMove, saved: T) {
  return useDraftedForm<T, never, void>({
    form: `campaign:${campaign.id}:${to}`,
    saved,
    send: (terms) => move(to, terms),
    onSaved: () => undefined,
  });
}

export function ExtendDialog(props: DialogProps) {
  const { t } = useTranslation();
  const form = useMove<Partial<Extension>>(props, 'extend', {
    closesOn: props.campaign.closesOn,
    reason: '',
  });
  const title = t('collection.campaign.move.extend');
  return (
    <RecordDialog
      title={title}
      hint={t('collection.campaign.extendHint')}
      form={form}
      submit={title}
      onClose={props.onClose}
    >
      <DateField
        label={t('collection.campaign.closesOn')}
        required
        data-autofocus
        data-path="closesOn"
        error={form.errorAt('closesOn')}
        value={form.values.closesOn}
        onChange={(closesOn) => form.set({ closesOn })}
      />
      <Reason form={form} />
    </RecordDialog>
  );
}

export function CloseDialog(props: DialogProps) {
  const { t } = useTranslation();
  const form = useMove(props, 'close', {});
  const { participants = 0, accepted = 0 } = props.campaign.counts ?? {};
  const title = t('collection.campaign.move.close');
  return (
    <RecordDialog
      title={title}
      hint={t('collection.campaign.closeHint', { count: participants - accepted })}
      form={form}
      submit={title}
      onClose={props.onClose}
    />
  );
}

/** One school writes on after the campaign, until a day, for a reason. */
export function ReopenDialog(props: DialogProps) {
  const { t } = useTranslation();
  const { data } = useQuery(completenessQuery(props.campaign.id));
  const form = useMove<Partial<Reopening>>(props, 'reopen', { reason: '' });
  const title = t('collection.campaign.move.reopen');
  return (
    <RecordDialog
      title={title}
      hint={t('collection.campaign.reopenHint')}
      form={form}
      submit={title}
      onClose={props.onClose}
    >
      <Select
        label={t('field.organisation')}
        required
        searchable
        data-path="organisationId"
        error={form.errorAt('organisationId')}
        data={(data?.items ?? []).map((one) => ({ value: one.organisationId, label: one.name }))}
        value={form.values.organisationId ?? null}
        onChange={(organisationId) => form.set({ organisationId: organisationId ?? undefined })}
        nothingFoundMessage={t('organisation.nothing')}
      />
      <DateField
        label={t('collection.campaign.until')}
        required
        data-path="until"
        error={form.errorAt('until')}
        value={form.values.until}
        onChange={(until) => form.set({ until })}
      />
      <Reason form={form} />
    </RecordDialog>
  );
}

function Reason({ form }: { form: FormState<{ reason?: string }> }) {
  const { t } = useTranslation();
  return (
    <Textarea
      label={t('collection.reasonLabel')}
      required
      autosize
      minRows={2}
      {...textField(form, 'reason')}
    />
  );
}
