import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/types';
import { IconPencil } from '@/components/icons';
import { useTypedText } from '@/components/record/useTypedText';
import { StatusMark } from '@/components/StatusMark';
import { draftName } from '../editing/drafts';
import { type Choices, labelOf } from './choices';
import { cellText, type EditableColumn, type TextColumn } from './columns';
import { ScheduleCell } from './ScheduleCell';
import classes from './Treegrid.module.css';

interface CellProps {
  activity: Activity;
  column: EditableColumn;
  choices: Choices;
  /** Whether the level is said below the title, having no column of its own. */
  levelBelow: boolean;
  section?: string;
  pinned: boolean;
}

/** A cell at rest. */
export function Cell({ column, ...rest }: CellProps) {
  if (column === 'status') {
    const { status, schedule } = rest.activity;
    return <StatusMark status={status} due={schedule?.recurrence ? undefined : schedule?.end} />;
  }
  if (column === 'level') return <span className={classes.clip}>{levelName(rest)}</span>;
  return <TextCell column={column} {...rest} />;
}

const levelName = ({ activity, choices }: Pick<CellProps, 'activity' | 'choices'>) =>
  labelOf(choices.level, activity.level ?? '');

function TextCell({
  activity,
  column,
  choices,
  levelBelow,
  section,
  pinned,
}: CellProps & { column: TextColumn }) {
  const { t } = useTranslation();
  const text = cellText(activity, column);
  const typed = useTypedText(draftName(activity, column), column, text);
  const level = levelBelow && levelName({ activity, choices });
  const notes = column === 'title' ? [pinned && t('roadmap.pinned'), section].filter(Boolean) : [];
  return (
    <>
      {column === 'schedule' ? (
        <ScheduleCell schedule={activity.schedule} />
      ) : (
        <span className={classes.clip} title={text.length > 140 ? text : undefined}>
          {text}
        </span>
      )}
      {notes.length > 0 && <span className={classes.level}>{notes.join(' · ')}</span>}
      {column === 'title' && level && (
        <span className={`${classes.level} ${classes.understood}`}>
          {notes.length > 0 && ' · '}
          {level}
        </span>
      )}
      {column === 'title' && text === '' && <span className={classes.level}>{t('state.empty')}</span>}
      {typed.unsaved && (
        <span className="o-warning" title={t('roadmap.unsavedCell', { text: typed.text })}>
          <IconPencil size={11} />
          <span className="o-hidden">{t('roadmap.unsavedCell', { text: typed.text })}</span>
        </span>
      )}
    </>
  );
}
