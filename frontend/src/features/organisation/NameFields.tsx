import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrganisationInput } from '@/api/types';
import { DateField } from '@/components/fields/DateField';
import { ListEditor } from '@/components/fields/ListEditor';
import type { FormState } from '@/components/record/useDraftedForm';

type Name = OrganisationInput['names'][number];

/** All names an organisation has borne: a new one is given by renaming, here a mistyped one is corrected. */
export function NameFields({ form }: { form: FormState<OrganisationInput> }) {
  const { t } = useTranslation();
  return (
    <ListEditor<Name>
      label={t('field.names')}
      items={form.values.names}
      onChange={(names) => form.set({ names })}
      empty={() => ({ name: '' })}
      render={(item, change, name, index) => (
        <Group gap="xs" align="flex-start">
          {(['name', 'shortName'] as const).map((key) => (
            <TextInput
              key={key}
              style={{ flex: key === 'name' ? '2 1 220px' : '1 1 110px' }}
              aria-label={`${name}: ${t(`field.${key}`)}`}
              placeholder={t(`field.${key}`)}
              data-path={`names.${index}.${key}`}
              error={form.errorAt(`names.${index}.${key}`)}
              value={item[key] ?? ''}
              onChange={(event) =>
                change({ ...item, [key]: event.currentTarget.value || (key === 'name' ? '' : undefined) })
              }
            />
          ))}
          <DateField
            w={130}
            aria-label={`${name}: ${t('field.from')}`}
            data-path={`names.${index}.from`}
            error={form.errorAt(`names.${index}.from`)}
            value={item.from}
            onChange={(from) => change({ ...item, from })}
          />
        </Group>
      )}
    />
  );
}
