import { Box, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/types';
import { moment } from '@/format/days';
import { historyQuery } from '../outline/api';
import { ChangedFields } from './ChangedFields';

export function ActivityHistory({ activity }: { activity: Activity }) {
  const { t } = useTranslation();
  const { data } = useQuery(historyQuery(activity.id, activity.version));
  if (!data?.items.length) return null;
  return (
    <Box component="section">
      <Text fw={600} size="sm" mb={4}>
        {t('history.title')}
      </Text>
      {data.items.map((change) => (
        <Box key={change.number}>
          <Text size="xs" c="dimmed">
            {moment(change.at)} · {change.actor} ·{' '}
            {t(`history.${change.operation}`, { defaultValue: change.operation })}
          </Text>
          {change.operation === 'update' && <ChangedFields fields={change.fields ?? []} />}
        </Box>
      ))}
    </Box>
  );
}
