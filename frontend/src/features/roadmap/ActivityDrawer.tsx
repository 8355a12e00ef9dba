import { Box, Drawer, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Activity, type Section, STATUSES, type Status } from '@/api/types';
import { PartyEditor } from '@/components/language/PartyEditor';
import { type PlanContext, ScheduleHint, Understood } from '@/components/language/ScheduleHint';
import { Failure, Loading } from '@/components/States';
import { moment } from '@/format/days';
import { activityQuery, historyQuery } from './api';
import { IndicatorLinks } from './IndicatorLinks';
import { inOrder } from './layout';
import type { Editor } from './useEditor';

interface DrawerProps {
  id: string;
  sections: Section[];
  levels: { key: string; title: string }[];
  plan: PlanContext;
  canEdit: boolean;
  editor: Editor;
  /** The activity as the table shows it, so that the drawer opens filled. */
  known?: Activity;
  onClose: () => void;
}

/** One activity in full; every field saves when it is left. */
export function ActivityDrawer({ id, known, onClose, ...rest }: DrawerProps) {
  const { t } = useTranslation();
  const query = useQuery({ ...activityQuery(id), initialData: known, staleTime: 15_000 });
  const activity = query.data;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={520}
      title={
        <Text component="span" fw={600}>
          {t('roadmap.activity')} {activity?.number}
        </Text>
      }
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {query.error && <Failure problem={query.error} retry={query.refetch} />}
      {!activity && !query.error && <Loading />}
      {activity && <Fields key={activity.id} activity={activity} {...rest} />}
    </Drawer>
  );
}

type FieldsProps = Omit<DrawerProps, 'id' | 'onClose' | 'known'> & { activity: Activity };
const TEXTS = ['expectedResult', 'reportForm', 'indicatorNote'] as const;

function Fields({ activity, sections, levels, plan, canEdit, editor }: FieldsProps) {
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
      <History activity={activity} />
    </Stack>
  );
}

interface SavedTextProps {
  label: string;
  value: string | undefined;
  onSave: (value: string | undefined) => void;
  readOnly?: boolean;
  multiline?: boolean;
  width?: number;
  onTyping?: (value: string) => void;
}

function SavedText({ label, value = '', onSave, readOnly, multiline, width, onTyping }: SavedTextProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const props = {
    label,
    readOnly,
    w: width,
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => {
      setText(event.currentTarget.value);
      onTyping?.(event.currentTarget.value);
    },
    onBlur: () => {
      if (text.trim() !== value) onSave(text.trim() || undefined);
    },
  };
  return multiline ? <Textarea autosize minRows={1} {...props} /> : <TextInput {...props} />;
}

interface ScheduleFieldProps {
  activity: Activity;
  plan: PlanContext;
  canEdit: boolean;
  onSave: (patch: Partial<Activity>) => void;
}

function ScheduleField({ activity, plan, canEdit, onSave }: ScheduleFieldProps) {
  const { t } = useTranslation();
  const saved = activity.schedule?.text ?? '';
  const [typed, setTyped] = useState(saved);
  return (
    <div>
      <SavedText
        label={t('field.schedule')}
        readOnly={!canEdit}
        value={saved}
        onTyping={setTyped}
        onSave={(text) => onSave({ schedule: text ? scheduleOf(text) : undefined })}
        multiline
      />
      <Box mt={4}>
        {typed.trim() === saved && activity.schedule ? (
          <Understood schedule={activity.schedule} />
        ) : (
          canEdit && <ScheduleHint text={typed} plan={plan} />
        )}
      </Box>
    </div>
  );
}

/** What stands on the screen until the server has read the new words. */
export function scheduleOf(text: string): Activity['schedule'] {
  return { text, kind: 'unparseable', approximate: false, precision: 'none', windows: [], warnings: [] };
}

export function SaveState({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const { saving, offline } = editor.state;
  return (
    <Text size="xs" c="dimmed" role="status" mih="1.2em">
      {offline ? t('state.offline') : saving > 0 ? t('state.saving') : t('state.saved')}
    </Text>
  );
}

function History({ activity }: { activity: Activity }) {
  const { t } = useTranslation();
  const { data } = useQuery(historyQuery(activity.id, activity.version));
  if (!data?.items.length) return null;
  return (
    <Box component="section">
      <Text fw={600} size="sm" mb={4}>
        {t('history.title')}
      </Text>
      {data.items.map((change) => (
        <Text key={change.number} size="xs" c="dimmed">
          {moment(change.at)} · {change.actor} ·{' '}
          {t(`history.${change.operation}`, { defaultValue: change.operation })}
        </Text>
      ))}
    </Box>
  );
}
