import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import type { Organisation } from '@/api/types';
import { DateField } from '@/components/fields/DateField';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { textField } from '@/components/record/fields';
import { RecordDialog } from '@/components/record/RecordDialog';
import { useDraftedForm } from '@/components/record/useDraftedForm';
import { closeOrganisation, renameOrganisation } from './api';

interface DialogProps {
  organisation: Organisation;
  onClose: () => void;
}

/** A new name from a day on; older documents go on printing the older name. */
export function RenameDialog({ organisation, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { name, shortName } = organisation;
  const form = useChange(
    `organisation:${organisation.id}:rename`,
    { name, shortName, from: today() },
    (typed) => renameOrganisation(organisation, typed),
    onClose,
  );
  return (
    <RecordDialog
      title={t('organisation.rename')}
      hint={t('organisation.renameHint')}
      form={form}
      onClose={onClose}
    >
      <TextInput label={t('field.name')} required data-autofocus {...textField(form, 'name')} />
      <TextInput label={t('field.shortName')} {...textField(form, 'shortName')} />
      <DateField
        label={t('field.from')}
        required
        data-path="from"
        error={form.errorAt('from')}
        value={form.values.from}
        onChange={(date) => form.set({ from: date ?? '' })}
      />
    </RecordDialog>
  );
}

/** Closing with a successor is a merger; nothing that belongs to the closed one moves or disappears. */
export function CloseDialog({ organisation, onClose }: DialogProps) {
  const { t } = useTranslation();
  const form = useChange<{ on: string; successorId?: string }>(
    `organisation:${organisation.id}:close`,
    { on: today() },
    (typed) => closeOrganisation(organisation, typed),
    onClose,
  );
  return (
    <RecordDialog
      title={t('organisation.close')}
      hint={t('organisation.closeHint')}
      form={form}
      onClose={onClose}
    >
      <DateField
        label={t('field.on')}
        required
        data-autofocus
        data-path="on"
        error={form.errorAt('on')}
        value={form.values.on}
        onChange={(date) => form.set({ on: date ?? '' })}
      />
      <OrganisationPicker
        label={t('field.successorId')}
        path="successorId"
        error={form.errorAt('successorId')}
        value={form.values.successorId}
        onPick={(successorId) => form.set({ successorId })}
      />
    </RecordDialog>
  );
}

const today = () => new Date().toISOString().slice(0, 10);

function useChange<I extends object>(
  form: string,
  saved: I,
  change: (typed: I) => Promise<Organisation>,
  done: () => void,
) {
  const client = useQueryClient();
  return useDraftedForm<I, never, Organisation>({
    form,
    saved,
    send: async (typed) => {
      try {
        return await change(typed);
      } catch (problem) {
        if (problem instanceof Problem && problem.stale)
          await client.invalidateQueries({ queryKey: ['organisation'] });
        throw problem;
      }
    },
    onSaved: async (now) => {
      client.setQueryData(['organisation', now.id], now);
      await client.invalidateQueries({ queryKey: ['organisations'] });
      done();
    },
  });
}
