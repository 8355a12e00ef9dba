import type { Schedule } from '@/api/types';
import i18n from '@/i18n';
import { asDate, day } from './days';
import { everyUnit, type RecurrenceRule, rhythmName, ruleDays, ruleOf, someWeekdays } from './recurrence';
import { ofMonth, type ScheduleWindow, windowName, windowNames } from './windows';

/** «с мая 2027», «с 2027»: a beginning as precisely as it was written. */
function since(start: string, precision: Schedule['precision']): string {
  const year = start.slice(0, 4);
  const whole = precision === 'year' && start.endsWith('-01-01');
  const month = precision !== 'day' && start.endsWith('-01');
  const from = whole ? year : month ? `${ofMonth(asDate(start))} ${year}` : day(start);
  return i18n.t('schedule.since', { from });
}

const yearsLater = (date: string, years: number) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

/** «каждый год: апрель, октябрь (2026–2030)»: the windows of one year stand for those of all. */
function everyYear({ windows, precision }: Schedule, rule: RecurrenceRule): string {
  const first = windows[0]!;
  const last = windows.at(-1)!;
  const weekday = rule.weekdays.length > 0;
  const cycle = weekday
    ? [first]
    : windows.filter(({ start }) => start < yearsLater(first.start, rule.interval));
  const years = [first, last].map(({ start }) => start.slice(0, 4)).join('–');
  const every = everyUnit('year', rule.interval);
  if (cycle.length === windows.length) return `${every}: ${windowNames(cycle, precision)}`;
  const named = weekday ? ruleDays(rule) : windowNames(cycle, precision, false);
  return `${every}: ${named} (${years})`;
}

function recurring(schedule: Schedule): string {
  const { windows, precision, start, rhythm } = schedule;
  const rule = ruleOf(schedule.recurrence!);
  const named = windows.length > 0;
  if (rule.count && named) return windowNames(windows, precision);
  if (!rhythm && rule.unit === 'year' && named) return everyYear(schedule, rule);
  const days = rhythm ? someWeekdays(rule) : ruleDays(rule);
  const every = rhythm ? rhythmName(rhythm) : everyUnit(rule.unit, rule.interval);
  return [
    days ? `${every}: ${days}` : every,
    named && windowNames(windows, precision),
    !named && start && since(start, precision),
    rule.until && i18n.t('schedule.until', { to: day(rule.until) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The days of a deadline that comes back a number of times. */
function counted(end: string, { months, monthDays, interval, count }: RecurrenceRule): ScheduleWindow[] {
  const year = Number(end.slice(0, 4));
  const dates = Array.from({ length: count! * interval + 1 }, (_, later) => year + later * interval).flatMap(
    (y) =>
      (months.length > 0 ? months : [Number(end.slice(5, 7))]).flatMap((month) =>
        (monthDays.length > 0 ? monthDays : [Number(end.slice(8))]).map((of) => {
          const date = of < 0 ? new Date(Date.UTC(y, month, 0)) : new Date(Date.UTC(y, month - 1, of));
          return date.toISOString().slice(0, 10);
        }),
      ),
  );
  return dates
    .filter((date) => date >= end)
    .sort()
    .slice(0, count)
    .map((date) => ({ start: date, end: date }));
}

/** A deadline is a day, however coarse its words: what was meant by «до сентября» must be seen. */
function deadline({ end, recurrence }: Schedule): string {
  if (!end) return i18n.t('schedule.kind.deadline');
  const until = (to: string) => i18n.t('schedule.until', { to });
  if (!recurrence) return until(day(end));
  const rule = ruleOf(recurrence);
  if (rule.count) return until(windowNames(counted(end, rule), 'day'));
  const every = everyUnit(rule.unit, rule.interval);
  const days = rule.weekdays.length > 0 ? '' : ruleDays(rule, true);
  if (!days) return `${every}, ${until(day(end))}`;
  const once = rule.months.length < 2;
  const from =
    rule.unit === 'year' ? (once ? end.slice(0, 4) : day(end)) : `${ofMonth(asDate(end))} ${end.slice(0, 4)}`;
  return `${every} ${until(days)}, ${i18n.t('schedule.since', { from })}`;
}

/** What kind of schedule it is; of those without dates, why there are none. */
export function kindName({ kind, windows, warnings }: Schedule): string {
  const { t } = i18n;
  if (kind !== 'external_schedule') return t(`schedule.kind.${kind}`);
  if (windows.length > 0) return t('schedule.holidays');
  return warnings.some(({ code }) => code === 'conditional')
    ? t('schedule.conditional')
    : t('schedule.kind.external_schedule');
}

/** Holidays of more than a year are not told one by one. */
const HOLIDAYS = 4;

function holidays({ windows, precision }: Schedule): string {
  const years = [windows[0]!.start, windows.at(-1)!.end].map((date) => date.slice(0, 4));
  return windows.length > HOLIDAYS ? years.join('–') : windowNames(windows, precision);
}

/** A term of a school may have the months of a quarter, and is none. */
const byMonths = (schedule: Schedule): Schedule =>
  schedule.precision === 'quarter' && schedule.warnings.some(({ code }) => code === 'usual_school_dates')
    ? { ...schedule, precision: 'month' }
    : schedule;

/** What the system understood of the coordinator's words, in one line: how often, and all of its windows. */
export const understood = (schedule: Schedule) => said(byMonths(schedule));

function said(schedule: Schedule): string {
  const { kind, start, end, windows, precision } = schedule;
  switch (kind) {
    case 'recurring':
      return recurring(schedule);
    case 'deadline':
      return deadline(schedule);
    case 'open_ended':
      if (windows.length > 0) return `${windowNames(windows, precision)}, ${i18n.t('schedule.then')}`;
      return start ? since(start, precision) : kindName(schedule);
    case 'external_schedule':
      return windows.length > 0 ? `${kindName(schedule)}: ${holidays(schedule)}` : kindName(schedule);
    case 'interval':
    case 'point':
      if (windows.length > 1) return windowNames(windows, precision);
      return start && end ? windowName({ start, end }, precision) : kindName(schedule);
    default:
      return kindName(schedule);
  }
}
