import { Box, Group, NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Activity, type Section, STATUSES, type Status } from '@/api/types';
import { PartyEditor } from '@/components/language/PartyEditor';
import type { PlanContext } from '@/components/language/ScheduleHint';
import { draftName } from '../editing/drafts';
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

/** Every text is saved when its field is left, every choice at once. */
export function ActivityFields({ activity, sections, levels, plan, canEdit, editor }: ActivityFieldsProps) {
  const { t } = useTranslation();
  const save = (patch: Partial<Activity>) => editor.edit(activity, patch);
  const of = { activity, readOnly: !canEdit };
  return (
    <Stack gap="sm">
      <SaveState roadmapId={activity.roadmapId} editor={editor} />
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <SavedText
          {...of}
          label={t('field.number')}
          field="number"
          width={84}
          value={activity.number}
          onSave={(number) => save({ number })}
        />
        <Box style={{ flex: 1 }}>
          <NativeSelect
            label={t('field.status')}
            disabled={!canEdit}
            value={activity.status}
            data={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
            onChange={(event) => void save({ status: event.currentTarget.value as Status })}
          />
        </Box>
      </Group>
      <SavedText
        {...of}
        label={t('field.title')}
        field="title"
        required
        value={activity.title}
        onSave={(title) => save({ title })}
        multiline
      />
      <ScheduleField activity={activity} plan={plan} canEdit={canEdit} onSave={save} />
      <PartyEditor
        label={t('field.responsible')}
        draft={draftName(activity, 'party')}
        parties={activity.responsible}
        disabled={!canEdit}
        onChange={(responsible) => void save({ responsible })}
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
        onChange={(event) => void save({ sectionId: event.currentTarget.value || undefined })}
      />
      {TEXTS.map((key) => (
        <SavedText
          {...of}
          key={key}
          label={t(`field.${key}`)}
          field={key}
          value={activity[key]}
          onSave={(text) => save({ [key]: text })}
          multiline
        />
      ))}
      <IndicatorLinks
        ids={activity.indicatorIds ?? []}
        canEdit={canEdit}
        onChange={(indicatorIds) => void save({ indicatorIds })}
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
          onChange={(event) => void save({ level: event.currentTarget.value || undefined })}
        />
      )}
      <ActivityHistory activity={activity} />
    </Stack>
  );
}
