import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProjectInput } from '@/api/types';
import { DateField } from '@/components/fields/DateField';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { PartyEditor } from '@/components/language/PartyEditor';
import { textField } from '@/components/record/fields';
import type { PassportForm } from './form';

export function FactFields({ form }: { form: PassportForm }) {
  const { t } = useTranslation();
  const { values, set } = form;
  const period = (patch: Partial<NonNullable<ProjectInput['period']>>) =>
    set({ period: { ...values.period, ...patch } });
  return (
    <>
      <Textarea label={t('field.title')} required autosize {...textField(form, 'title')} />
      <OrganisationPicker
        label={t('field.organisation')}
        permission="project:edit"
        required
        path="organisationId"
        error={form.errorAt('organisationId')}
        value={values.organisationId}
        onPick={(id) => set({ organisationId: id ?? '' })}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput
          label={t('field.periodText')}
          value={values.period?.text ?? ''}
          onChange={(e) => period({ text: e.currentTarget.value || undefined })}
        />
        {(['start', 'end'] as const).map((side) => (
          <DateField
            key={side}
            label={t(`field.${side}`)}
            data-path={`period.${side}`}
            error={form.errorAt(`period.${side}`)}
            value={values.period?.[side]}
            onChange={(date) => period({ [side]: date })}
          />
        ))}
      </SimpleGrid>
      <PartyEditor
        roles={false}
        label={t('field.head')}
        draft={`${form.name}:head`}
        parties={values.head ? [values.head] : []}
        onChange={(parties) => set({ head: parties.at(-1) })}
      />
      <PartyEditor
        roles={false}
        label={t('field.coordinators')}
        draft={`${form.name}:coordinators`}
        parties={values.coordinators}
        onChange={(coordinators) => set({ coordinators })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={t('field.regionalProject')} {...textField(form, 'regionalProject')} />
        <TextInput label={t('field.federalProject')} {...textField(form, 'federalProject')} />
      </SimpleGrid>
    </>
  );
}
