import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/types';
import { StatusMark } from '@/components/StatusMark';
import { cellText, type EditableColumn } from './columns';
import { ScheduleCell } from './ScheduleCell';
import classes from './Treegrid.module.css';

interface CellProps {
  activity: Activity;
  column: EditableColumn;
  section?: string;
  level?: string;
}

/** A cell at rest. */
export function Cell({ activity, column, section, level }: CellProps) {
  const { t } = useTranslation();
  if (column === 'status') return <StatusMark status={activity.status} />;
  if (column === 'schedule') return <ScheduleCell schedule={activity.schedule} />;
  const text = cellText(activity, column);
  return (
    <>
      <span className={classes.clip} title={text.length > 140 ? text : undefined}>
        {text}
      </span>
      {column === 'title' && (level || section) && (
        <span className={classes.level}>{[section, level].filter(Boolean).join(' · ')}</span>
      )}
      {column === 'title' && text === '' && <span className={classes.level}>{t('state.empty')}</span>}
    </>
  );
}
