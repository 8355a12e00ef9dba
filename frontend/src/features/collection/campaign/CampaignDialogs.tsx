import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldError, Problem } from '@/api/problem';
import { DateField } from '@/components/fields/DateField';
import { ErrorSummary, errorText, pathOf } from '@/components/record/ErrorSummary';
import { completenessQuery } from '../completeness/api';
import type { CampaignMove, Terms } from './api';
import type { Campaign } from './types';

interface DialogProps {
  campaign: Campaign;
  onClose: () => void;
  /** Rejects with the problem when the server names fields. */
  move: (to: CampaignMove, terms?: Terms) => Promise<void>;
}

export function ExtendDialog({ campaign, onClose, move }: DialogProps) {
  const { t } = useTranslation();
  const [closesOn, setClosesOn] = useState<string | undefined>(campaign.closesOn);
  const [reason, setReason] = useState('');
  const form = useAction(() => move('extend', { closesOn, reason }));
  return (
    <Frame
      title={t('collection.campaign.move.extend')}
      hint={t('collection.campaign.extendHint')}
      form={form}
      onClose={onClose}
    >
      <DateField
        label={t('collection.campaign.closesOn')}
        required
        data-autofocus
        data-path="closesOn"
        error={form.errorAt('closesOn')}
        value={closesOn}
        onChange={setClosesOn}
      />
      <Reason value={reason} onChange={setReason} error={form.errorAt('reason')} />
    </Frame>
  );
}

export function CloseDialog({ campaign, onClose, move }: DialogProps) {
  const { t } = useTranslation();
  const form = useAction(() => move('close'));
  const { participants = 0, accepted = 0 } = campaign.counts ?? {};
  return (
    <Frame
      title={t('collection.campaign.move.close')}
      hint={t('collection.campaign.closeHint', { count: participants - accepted })}
      form={form}
      onClose={onClose}
    />
  );
}

/** One school writes on after the campaign, until a day, for a reason. */
export function ReopenDialog({ campaign, onClose, move }: DialogProps) {
  const { t } = useTranslation();
  const { data } = useQuery(completenessQuery(campaign.id));
  const [organisationId, setOrganisation] = useState<string | null>(null);
  const [until, setUntil] = useState<string>();
  const [reason, setReason] = useState('');
  const form = useAction(() =>
    move('reopen', { organisationId: organisationId ?? undefined, until, reason }),
  );
  return (
    <Frame
      title={t('collection.campaign.move.reopen')}
      hint={t('collection.campaign.reopenHint')}
      form={form}
      onClose={onClose}
    >
      <Select
        label={t('field.organisation')}
        required
        searchable
        data-path="organisationId"
        error={form.errorAt('organisationId')}
        data={(data?.items ?? []).map((one) => ({ value: one.organisationId, label: one.name }))}
        value={organisationId}
        onChange={setOrganisation}
        nothingFoundMessage={t('organisation.nothing')}
      />
      <DateField
        label={t('collection.campaign.until')}
        required
        data-path="until"
        error={form.errorAt('until')}
        value={until}
        onChange={setUntil}
      />
      <Reason value={reason} onChange={setReason} error={form.errorAt('reason')} />
    </Frame>
  );
}

function Reason({
  value,
  onChange,
  error,
}: {
  value: string;
  onChange: (v: string) => void;
  error?: string;
}) {
  const { t } = useTranslation();
  return (
    <Textarea
      label={t('collection.reasonLabel')}
      required
      autosize
      minRows={2}
      data-path="reason"
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function useAction(run: () => Promise<void>) {
  const { t } = useTranslation();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    try {
      await run();
    } catch (problem) {
      if (problem instanceof Problem) setErrors(problem.errors);
    } finally {
      setBusy(false);
    }
  };
  const errorAt = (path: string) => {
    const error = errors.find((one) => pathOf(one.pointer) === path);
    return error && errorText(error, t);
  };
  return { submit, busy, errors, errorAt };
}

interface FrameProps {
  title: string;
  hint: string;
  form: ReturnType<typeof useAction>;
  onClose: () => void;
  children?: ReactNode;
}

function Frame({ title, hint, form, onClose, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <Stack>
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
          <ErrorSummary errors={form.errors} />
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={form.busy}>
              {title}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
