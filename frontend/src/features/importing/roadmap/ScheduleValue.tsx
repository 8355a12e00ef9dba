import { useTranslation } from 'react-i18next';
import { IconRepeat, IconWarn } from '@/components/icons';
import { understood } from '@/format/schedules';
import type { ActivityDraft } from '../document/api';
import { Value } from '../value/Value';
import classes from '../value/Value.module.css';

export function ScheduleValue({ activity, path }: { activity: ActivityDraft; path: string }) {
  const { t } = useTranslation();
  const schedule = activity.schedule?.value;
  return (
    <Value
      path={`${path}/schedule`}
      label={t('column.schedule')}
      text={schedule?.text ?? ''}
      place={activity.schedule?.place ?? activity.place}
      kind="schedule"
    >
      {schedule && (
        <span className={classes.understood}>
          {schedule.recurrence && <IconRepeat size={11} />} {understood(schedule)}
          {schedule.warnings.map((warning) => (
            <span key={warning.code} className="o-warning">
              <IconWarn size={11} />
              {t(`import.schedule.${warning.code}`, { detail: warning.detail })}
            </span>
          ))}
        </span>
      )}
    </Value>
  );
}
