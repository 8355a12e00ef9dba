import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/types';
import { SideDrawer } from '@/components/layers/SideDrawer';
import { Failure, Loading } from '@/components/States';
import { activityQuery } from '../outline/api';
import { ActivityFields, type ActivityFieldsProps } from './ActivityFields';

interface ActivityDrawerProps extends Omit<ActivityFieldsProps, 'activity'> {
  id: string;
  /** The activity as the table shows it, so that the drawer opens filled. */
  known?: Activity;
  onClose: () => void;
}

/** One activity in full; every field saves when it is left. */
export function ActivityDrawer({ id, known, onClose, ...rest }: ActivityDrawerProps) {
  const { t } = useTranslation();
  const query = useQuery({ ...activityQuery(id), initialData: known, staleTime: 15_000 });
  const activity = query.data;
  return (
    <SideDrawer
      opened
      onClose={onClose}
      position="right"
      size={520}
      title={
        <Text component="span" fw={600}>
          {t('roadmap.activity')} {activity?.number}
        </Text>
      }
    >
      {query.error && <Failure problem={query.error} retry={query.refetch} />}
      {!activity && !query.error && <Loading />}
      {activity && <ActivityFields key={activity.id} activity={activity} {...rest} />}
    </SideDrawer>
  );
}
