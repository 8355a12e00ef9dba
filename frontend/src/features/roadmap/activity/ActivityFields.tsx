import { Box, Group, NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Activity, type Section, STATUSES, type Status } from '@/api/types';
import { PartyEditor } from '@/components/language/PartyEditor';
import type { PlanContext } from '@/components/language/ScheduleHint';
import { SaveState } from '../editing/SaveState';
import type { Editor } from '../editing/useEditor';
import { inOrder } from '../outline/layout';
import { ActivityHistory } from './ActivityHistory';
import { IndicatorLinks } from './IndicatorLinks';
import { SavedText } from './SavedText';
import { ScheduleField } from './ScheduleField';

export interface ActivityFieldsProps {
  activity: Activity;
  sections: Section[];
  levels: { key: string; title: string }[];
  plan: PlanContext;
  canEdit: boolean;
  editor: Editor;
}

const TEXTS = ['expectedResult', 'reportForm', 'indicatorNote'] as const;

/** Every field saves when it is left. */
export function ActivityFields({ activity, sections, levels, plan, canEdit, editor }: ActivityFieldsProps) {
  const { t } = useTranslation();
  const save = (patch: Partial<Activity>) => void editor.edit(activity, patch);
  return (
    <Stack gap="sm">
      <SaveState editor={editor} />
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <SavedText
          label={t('field.number')}
          width={84}
          readOnly={!canEdit}
          value={activity.number}
          onSave={(number) => save({ number })}
        />
        <Box style={{ flex: 1 }}>
          <NativeSelect
            label={t('field.status')}
            disabled={!canEdit}
            value={activity.status}
            data={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
            onChange={(event) => save({ status: event.currentTarget.value as Status })}
          />
        </Box>
      </Group>
      <SavedText
        label={t('field.title')}
        readOnly={!canEdit}
        value={activity.title}
        onSave={(title) => title && save({ title })}
        multiline
      />
      <ScheduleField activity={activity} plan={plan} canEdit={canEdit} onSave={save} />
      <PartyEditor
        label={t('field.responsible')}
        parties={activity.responsible}
        disabled={!canEdit}
        onChange={(responsible) => save({ responsible })}
      />
      <NativeSelect
        label={t('field.section')}
        disabled={!canEdit}
        value={activity.sectionId ?? ''}
        data={[
          { value: '', label: t('roadmap.noSection') },
          ...inOrder(sections).map(({ section, depth }) => ({
            value: section.id,
            label: `${'  '.repeat(depth)}${section.number ?? ''} ${section.title}`,
          })),
        ]}
        onChange={(event) => save({ sectionId: event.currentTarget.value || undefined })}
      />
      {TEXTS.map((key) => (
        <SavedText
          key={key}
          label={t(`field.${key}`)}
          readOnly={!canEdit}
          value={activity[key]}
          onSave={(text) => save({ [key]: text })}
          multiline
        />
      ))}
      <IndicatorLinks
        ids={activity.indicatorIds ?? []}
        canEdit={canEdit}
        onChange={(indicatorIds) => save({ indicatorIds })}
      />
      {levels.length > 0 && (
        <NativeSelect
          label={t('field.level')}
          disabled={!canEdit}
          value={activity.level ?? ''}
          data={[
            { value: '', label: t('state.empty') },
            ...levels.map(({ key, title }) => ({ value: key, label: title })),
          ]}
          onChange={(event) => save({ level: event.currentTarget.value || undefined })}
        />
      )}
      <ActivityHistory activity={activity} />
    </Stack>
  );
}
