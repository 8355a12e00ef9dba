import { Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, take } from '@/api/client';
import type { Schedule } from '@/api/types';
import { kindName, understood } from '@/format/schedules';
import { scheduleWarning } from '@/format/warnings';
import { IconRepeat, IconWarn } from '../icons';

export interface PlanContext {
  startYear: number;
  endYear: number;
  planYear: 'school' | 'calendar';
  /** Of the order: what comes back lies ahead of it. */
  documentDate?: string;
}

function useSchedulePreview(text: string, plan: PlanContext) {
  const [settled] = useDebouncedValue(text.trim(), 250);
  return useQuery({
    queryKey: ['schedule-preview', settled, plan],
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/schedule-preview', { params: { query: { text: settled, ...plan } }, signal })),
  });
}

/** What the system understands while one types; the typed words themselves stay untouched. */
export function ScheduleHint({ text, plan }: { text: string; plan: PlanContext }) {
  const { t } = useTranslation();
  const { data, isError } = useSchedulePreview(text, plan);
  return (
    <div aria-live="polite" data-testid="schedule-hint" style={{ minHeight: '2.6em' }}>
      {text.trim() === '' && (
        <Text size="xs" c="dimmed">
          {t('schedule.example')}
        </Text>
      )}
      {text.trim() !== '' && isError && (
        <Text size="xs" c="dimmed">
          {t('schedule.noPreview')}
        </Text>
      )}
      {text.trim() !== '' && !isError && !data && (
        <Text size="xs" c="dimmed">
          {t('state.reading')}
        </Text>
      )}
      {text.trim() !== '' && data && <Understood schedule={data} />}
    </div>
  );
}

/** The parsed form in full: kind, rhythm, windows, warnings. */
export function Understood({ schedule }: { schedule: Schedule }) {
  const line = understood(schedule);
  const kind = kindName(schedule);
  return (
    <Stack gap={2}>
      <Group gap={6}>
        <Text size="xs" fw={600}>
          {schedule.recurrence && <IconRepeat size={12} />} {line}
        </Text>
        {!line.startsWith(kind) && (
          <Text size="xs" c="dimmed">
            {kind}
          </Text>
        )}
      </Group>
      {(schedule.warnings ?? []).map((warning) => (
        <Text key={`${warning.code} ${warning.detail}`} size="xs" className="o-warning">
          <IconWarn size={12} /> {scheduleWarning(warning)}
        </Text>
      ))}
    </Stack>
  );
}
