import type { Activity } from '@/api/types';
import { IconRepeat, IconWarn } from '@/components/icons';
import { understood } from '@/format/schedules';
import { scheduleWarning } from '@/format/warnings';
import classes from './Treegrid.module.css';

/** «Постоянно» below «Постоянно» would say nothing. */
const repeats = (meaning: string, text: string) => meaning.toLowerCase() === text.trim().toLowerCase();

/** The coordinator's own words; what was understood of them below, where there is room and it says more, else on hover. */
export function ScheduleCell({ schedule }: { schedule: Activity['schedule'] }) {
  if (!schedule?.text) return null;
  const warnings = schedule.warnings ?? [];
  const meaning = understood(schedule);
  const meant = repeats(meaning, schedule.text) ? undefined : meaning;
  return (
    <>
      <span className={classes.clip} title={meant}>
        {schedule.text}
      </span>
      <span className={classes.meaning}>
        {schedule.recurrence && <IconRepeat size={11} />}
        {meant && <span className={classes.understood}>{meant}</span>}
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
