import { Paper, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ListEditor } from '@/components/fields/ListEditor';
import { TextList } from '@/components/fields/TextList';
import type { Item, PassportForm } from './form';

/** With what, by whom and to which effect. */
export function ResourceFields({ form }: { form: PassportForm }) {
  const { t } = useTranslation();
  return (
    <>
      <ListEditor
        label={t('field.resources')}
        items={form.values.resources}
        onChange={(resources) => form.set({ resources })}
        empty={(): Item<'resources'> => ({ text: '' })}
        render={(resource, change, name) => (
          <Textarea
            autosize
            minRows={1}
            aria-label={name}
            value={resource.text}
            onChange={(e) => change({ ...resource, text: e.currentTarget.value })}
          />
        )}
      />
      <ListEditor
        label={t('field.staffing')}
        items={form.values.staffing}
        onChange={(staffing) => form.set({ staffing })}
        empty={(): Item<'staffing'> => ({ position: '' })}
        render={(post, change, name) => (
          <Paper withBorder p="xs">
            <Stack gap="xs">
              <TextInput
                aria-label={`${name}: ${t('field.position')}`}
                placeholder={t('field.position')}
                value={post.position}
                onChange={(e) => change({ ...post, position: e.currentTarget.value })}
              />
              <TextList
                label={`${name}: ${t('field.functions')}`}
                items={post.functions}
                onChange={(functions) => change({ ...post, functions })}
              />
            </Stack>
          </Paper>
        )}
      />
      <ListEditor
        label={t('field.effects')}
        items={form.values.effects}
        onChange={(effects) => form.set({ effects })}
        empty={(): Item<'effects'> => ({})}
        render={(effect, change, name) => (
          <Paper withBorder p="xs">
            <Stack gap="xs">
              <TextInput
                aria-label={`${name}: ${t('field.kind')}`}
                placeholder={t('field.kind')}
                value={effect.kind ?? ''}
                onChange={(e) => change({ ...effect, kind: e.currentTarget.value || undefined })}
              />
              <TextList
                label={`${name}: ${t('field.items')}`}
                items={effect.items}
                onChange={(items) => change({ ...effect, items })}
              />
            </Stack>
          </Paper>
        )}
      />
    </>
  );
}
