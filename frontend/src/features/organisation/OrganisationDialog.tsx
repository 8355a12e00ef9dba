import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  ORGANISATION_KINDS,
  type Organisation,
  type OrganisationInput,
  type OrganisationKind,
} from '@/api/types';
import { ErrorSummary } from '@/components/ErrorSummary';
import { ListEditor } from '@/components/ListEditor';
import { OrganisationPicker } from '@/components/OrganisationPicker';
import { textField, useRecordForm } from '@/components/RecordForm';
import { createOrganisation, organisationInput, putOrganisation } from './api';

type Code = NonNullable<OrganisationInput['codes']>[number];
const SCHEMES = ['inn', 'kpp', 'ogrn', 'oktmo', 'frdo', 'internal'] as const;

interface OrganisationDialogProps {
  organisation?: Organisation;
  parentId?: string;
  onClose: () => void;
  onSaved?: (id: string) => void;
}

export function OrganisationDialog({ organisation, parentId, onClose, onSaved }: OrganisationDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const form = useRecordForm<Organisation, OrganisationInput>({
    form: `organisation:${organisation?.id ?? 'new'}`,
    view: organisation,
    blank: { kind: 'school', name: '', parentId },
    toInput: organisationInput,
    create: createOrganisation,
    put: organisation && putOrganisation(organisation.id),
    onSaved: async (saved) => {
      client.setQueryData(['organisation', saved.id], saved);
      await client.invalidateQueries({ queryKey: ['organisations'] });
      onSaved?.(saved.id);
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={organisation ? organisation.name : t('organisation.new')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.save();
        }}
      >
        <Stack>
          <ErrorSummary errors={form.errors} />
          <NativeSelect
            label={t('field.kind')}
            value={form.values.kind}
            data={ORGANISATION_KINDS.map((value) => ({ value, label: t(`organisation.kind.${value}`) }))}
            onChange={(event) => form.set({ kind: event.currentTarget.value as OrganisationKind })}
          />
          {!organisation && (
            <>
              <TextInput label={t('field.name')} required data-autofocus {...textField(form, 'name')} />
              <TextInput label={t('field.shortName')} {...textField(form, 'shortName')} />
            </>
          )}
          <OrganisationPicker
            label={t('field.parentId')}
            path="parentId"
            error={form.errorAt('parentId')}
            value={form.values.parentId}
            onPick={(id) => form.set({ parentId: id })}
          />
          <ListEditor<Code>
            label={t('field.codes')}
            items={form.values.codes}
            onChange={(codes) => form.set({ codes })}
            empty={() => ({ scheme: 'inn', value: '' })}
            render={(code, change, name) => (
              <Group gap="xs" wrap="nowrap">
                <NativeSelect
                  aria-label={`${name}: ${t('field.scheme')}`}
                  value={code.scheme}
                  data={SCHEMES.map((value) => ({ value, label: t(`code.${value}`) }))}
                  onChange={(event) =>
                    change({ ...code, scheme: event.currentTarget.value as Code['scheme'] })
                  }
                />
                <TextInput
                  style={{ flex: 1 }}
                  aria-label={`${name}: ${t('field.value')}`}
                  value={code.value}
                  onChange={(event) => change({ ...code, value: event.currentTarget.value })}
                />
              </Group>
            )}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={form.saving}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
