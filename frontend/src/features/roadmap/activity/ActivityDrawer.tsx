import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/types';
import { SidePanel } from '@/components/layers/SidePanel';
import { Failure, Loading } from '@/components/States';
import { activityQuery } from '../outline/api';
import { ActivityFields, type ActivityFieldsProps } from './ActivityFields';

interface ActivityDrawerProps extends Omit<ActivityFieldsProps, 'activity'> {
  id: string;
  /** The activity as the table shows it, so that the drawer opens filled. */
  known?: Activity;
  onClose: () => void;
}

/** One activity in full, beside the table. */
export function ActivityDrawer({ id, known, onClose, ...rest }: ActivityDrawerProps) {
  const { t } = useTranslation();
  const query = useQuery({ ...activityQuery(id), initialData: known, staleTime: 15_000 });
  const activity = query.data;
  return (
    <SidePanel title={`${t('roadmap.activity')} ${activity?.number ?? ''}`} onClose={onClose}>
      {query.error && <Failure problem={query.error} retry={query.refetch} />}
      {!activity && !query.error && <Loading />}
      {activity && <ActivityFields key={activity.id} activity={activity} {...rest} />}
    </SidePanel>
  );
}
