import { Group, Paper, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ListEditor } from '@/components/fields/ListEditor';
import { TextList } from '@/components/fields/TextList';
import { type Item, newKey, type PassportForm } from './form';

/** How the project runs: on which levels, in which stages and directions. */
export function CourseFields({ form }: { form: PassportForm }) {
  return (
    <>
      <Levels form={form} />
      <Stages form={form} />
      <Directions form={form} />
    </>
  );
}

function Levels({ form }: { form: PassportForm }) {
  const { t } = useTranslation();
  return (
    <ListEditor
      label={t('field.levels')}
      items={form.values.levels}
      onChange={(levels) => form.set({ levels })}
      empty={(): Item<'levels'> => ({ key: newKey(), title: '' })}
      render={(level, change, name) => (
        <TextInput
          aria-label={name}
          value={level.title}
          onChange={(e) => change({ ...level, title: e.currentTarget.value })}
        />
      )}
    />
  );
}

function Stages({ form }: { form: PassportForm }) {
  const { t } = useTranslation();
  return (
    <ListEditor
      label={t('field.stages')}
      items={form.values.stages}
      onChange={(stages) => form.set({ stages })}
      empty={(): Item<'stages'> => ({ key: newKey(), title: '' })}
      render={(stage, change, name) => (
        <Paper withBorder p="xs">
          <Stack gap="xs">
            <Group gap="xs" wrap="nowrap">
              <TextInput
                w={70}
                aria-label={`${name}: ${t('field.number')}`}
                placeholder="№"
                value={stage.number ?? ''}
                onChange={(e) => change({ ...stage, number: e.currentTarget.value || undefined })}
              />
              <TextInput
                style={{ flex: 1 }}
                aria-label={`${name}: ${t('field.title')}`}
                placeholder={t('field.title')}
                value={stage.title}
                onChange={(e) => change({ ...stage, title: e.currentTarget.value })}
              />
            </Group>
            <TextInput
              aria-label={`${name}: ${t('field.schedule')}`}
              placeholder={t('field.schedule')}
              value={stage.schedule?.text ?? ''}
              onChange={(e) =>
                change({
                  ...stage,
                  schedule: e.currentTarget.value ? { text: e.currentTarget.value } : undefined,
                })
              }
            />
            <TextList
              label={`${name}: ${t('field.items')}`}
              items={stage.items}
              onChange={(items) => change({ ...stage, items })}
            />
          </Stack>
        </Paper>
      )}
    />
  );
}

function Directions({ form }: { form: PassportForm }) {
  const { t } = useTranslation();
  return (
    <ListEditor
      label={t('field.directions')}
      items={form.values.directions}
      onChange={(directions) => form.set({ directions })}
      empty={(): Item<'directions'> => ({ title: '' })}
      render={(direction, change, name) => (
        <Paper withBorder p="xs">
          <Stack gap="xs">
            <TextInput
              aria-label={`${name}: ${t('field.title')}`}
              placeholder={t('field.title')}
              value={direction.title ?? ''}
              onChange={(e) => change({ ...direction, title: e.currentTarget.value || undefined })}
            />
            <TextList
              label={`${name}: ${t('field.items')}`}
              items={direction.items}
              onChange={(items) => change({ ...direction, items })}
            />
          </Stack>
        </Paper>
      )}
    />
  );
}
