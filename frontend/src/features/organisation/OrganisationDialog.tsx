import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  ORGANISATION_KINDS,
  type Organisation,
  type OrganisationInput,
  type OrganisationKind,
} from '@/api/types';
import { DateField } from '@/components/fields/DateField';
import { ListEditor } from '@/components/fields/ListEditor';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { RecordDialog } from '@/components/record/RecordDialog';
import { useRecordForm } from '@/components/record/useRecordForm';
import { createOrganisation, organisationInput, putOrganisation } from './api';
import { NameFields } from './NameFields';
import { PeerFields } from './PeerFields';

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
    blank: { kind: parentId ? 'school' : 'region', names: [{ name: '' }], parentId },
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
  const rename = (patch: { name?: string; shortName?: string }) => {
    const [first, ...older] = form.values.names;
    form.set({ names: [{ name: '', ...first, ...patch }, ...older] });
  };
  return (
    <RecordDialog
      title={organisation ? organisation.name : t('organisation.new')}
      form={form}
      onClose={onClose}
    >
      <NativeSelect
        label={t('field.kind')}
        value={form.values.kind}
        data={ORGANISATION_KINDS.map((value) => ({ value, label: t(`organisation.kind.${value}`) }))}
        onChange={(event) => form.set({ kind: event.currentTarget.value as OrganisationKind })}
      />
      {organisation && <NameFields form={form} />}
      {!organisation &&
        (['name', 'shortName'] as const).map((key) => (
          <TextInput
            key={key}
            label={t(`field.${key}`)}
            required={key === 'name'}
            data-path={`names.0.${key}`}
            error={form.errorAt(`names.0.${key}`)}
            value={form.values.names[0]?.[key] ?? ''}
            onChange={(event) => rename({ [key]: event.currentTarget.value || undefined })}
          />
        ))}
      <OrganisationPicker
        label={t('field.parentId')}
        permission="organisation:edit"
        path="parentId"
        error={form.errorAt('parentId')}
        value={form.values.parentId}
        onPick={(id) => form.set({ parentId: id })}
      />
      <DateField
        label={t('field.validFrom')}
        w={180}
        data-path="validFrom"
        error={form.errorAt('validFrom')}
        value={form.values.validFrom}
        onChange={(validFrom) => form.set({ validFrom })}
      />
      <PeerFields form={form} />
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
              onChange={(event) => change({ ...code, scheme: event.currentTarget.value as Code['scheme'] })}
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
    </RecordDialog>
  );
}
