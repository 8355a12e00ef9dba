import { Group, NativeSelect, Paper, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/fields/DateField';
import { ListEditor } from '@/components/fields/ListEditor';
import { type Item, newKey, type PassportForm } from './form';

type Member = NonNullable<Item<'bodies'>['members']>[number];
const BODY_KINDS = ['council', 'working_group', 'other'] as const;

/** The bodies that steer the project, with their members. */
export function BodyFields({ form }: { form: PassportForm }) {
  const { t } = useTranslation();
  return (
    <ListEditor
      label={t('field.bodies')}
      items={form.values.bodies}
      onChange={(bodies) => form.set({ bodies })}
      empty={(): Item<'bodies'> => ({ key: newKey(), name: '', kind: 'working_group' })}
      render={(body, change, name, index) => (
        <Paper withBorder p="xs">
          <Stack gap="xs">
            <Group gap="xs" wrap="nowrap">
              <TextInput
                style={{ flex: 1 }}
                aria-label={`${name}: ${t('field.name')}`}
                placeholder={t('field.name')}
                value={body.name}
                onChange={(e) => change({ ...body, name: e.currentTarget.value })}
              />
              <NativeSelect
                aria-label={`${name}: ${t('field.kind')}`}
                value={body.kind}
                data={BODY_KINDS.map((value) => ({ value, label: t(`body.${value}`) }))}
                onChange={(e) =>
                  change({ ...body, kind: e.currentTarget.value as (typeof BODY_KINDS)[number] })
                }
              />
            </Group>
            <ListEditor
              label={`${name}: ${t('field.members')}`}
              items={body.members}
              onChange={(members) => change({ ...body, members })}
              empty={(): Member => ({ name: '' })}
              render={(member, changeMember, memberName, place) => (
                <SimpleGrid cols={{ base: 1, sm: 4 }} spacing="xs">
                  {(['name', 'position'] as const).map((key) => (
                    <TextInput
                      key={key}
                      aria-label={`${memberName}: ${t(`field.${key}`)}`}
                      placeholder={t(`field.${key}`)}
                      value={member[key] ?? ''}
                      onChange={(e) => changeMember({ ...member, [key]: e.currentTarget.value })}
                    />
                  ))}
                  {(['from', 'to'] as const).map((key) => (
                    <DateField
                      key={key}
                      aria-label={`${memberName}: ${t(`field.${key}`)}`}
                      data-path={`bodies.${index}.members.${place}.${key}`}
                      value={member[key]}
                      onChange={(date) => changeMember({ ...member, [key]: date })}
                    />
                  ))}
                </SimpleGrid>
              )}
            />
          </Stack>
        </Paper>
      )}
    />
  );
}
