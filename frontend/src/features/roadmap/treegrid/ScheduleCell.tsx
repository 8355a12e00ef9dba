import type { Activity } from '@/api/types';
import { IconRepeat, IconWarn } from '@/components/icons';
import { understood } from '@/format/schedules';
import { scheduleWarning } from '@/format/warnings';
import classes from './Treegrid.module.css';

/** «Постоянно» below «Постоянно» would say nothing. */
const repeats = (meaning: string, text: string) => meaning.toLowerCase() === text.trim().toLowerCase();

/** The coordinator's own words first, what was understood below them. */
export function ScheduleCell({ schedule }: { schedule: Activity['schedule'] }) {
  if (!schedule?.text) return null;
  const warnings = schedule.warnings ?? [];
  const meaning = understood(schedule);
  return (
    <>
      <span className={classes.clip}>{schedule.text}</span>
      <span className={classes.meaning}>
        {schedule.recurrence && <IconRepeat size={11} />}
        {!repeats(meaning, schedule.text) && <span>{meaning}</span>}
        {warnings.length > 0 && (
          <span className="o-warning" title={warnings.map(scheduleWarning).join('\n')}>
            <IconWarn size={11} />
            <span className="o-hidden">{warnings.map(scheduleWarning).join('. ')}</span>
            {warnings.length}
          </span>
        )}
      </span>
    </>
  );
}
