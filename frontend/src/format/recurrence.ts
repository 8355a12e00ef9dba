import type { Schedule } from '@/api/types';
import i18n, { locale } from '@/i18n';
import { ofMonth } from './windows';

/** The parts of an RFC 5545 rule which the server writes. */
export interface RecurrenceRule {
  unit: 'day' | 'week' | 'month' | 'year';
  interval: number;
  months: number[];
  /** -1 is the last one. */
  monthDays: number[];
  weekdays: { nth: number; weekday: number }[];
  count?: number;
  /** `2026-05-31` */
  until?: string;
}

const UNITS = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export function ruleOf(recurrence: string): RecurrenceRule {
  const parts = Object.fromEntries(
    recurrence.split(';').map((part) => part.split('=') as [string, string | undefined]),
  );
  const list = (name: string) => parts[name]?.split(',') ?? [];
  return {
    unit: UNITS[parts.FREQ as keyof typeof UNITS] ?? 'year',
    interval: Number(parts.INTERVAL ?? 1),
    months: list('BYMONTH').map(Number),
    monthDays: list('BYMONTHDAY').map(Number),
    weekdays: list('BYDAY').map((name) => ({
      nth: Number(name.slice(0, -2)),
      weekday: WEEKDAYS.indexOf(name.slice(-2)),
    })),
    count: parts.COUNT ? Number(parts.COUNT) : undefined,
    until: parts.UNTIL?.replace(/^(\d{4})(\d{2})(\d{2}).*/, '$1-$2-$3'),
  };
}

/** «каждый год», «раз в 2 года». */
export const everyUnit = (unit: string, count: number) =>
  count === 1 ? i18n.t(`schedule.each.${unit}`) : i18n.t(`schedule.every.${unit}`, { count });

/** «3 раза в год», «раз в 2 недели», «каждую четверть»: as it was said, not as a rule spreads it. */
export function rhythmName({ times, interval, unit }: NonNullable<Schedule['rhythm']>): string {
  if (times === 1) return everyUnit(unit, interval);
  const per =
    interval === 1 ? i18n.t(`schedule.in.${unit}`) : i18n.t(`schedule.within.${unit}`, { count: interval });
  return `${i18n.t('schedule.times', { count: times })} ${per}`;
}

/** @param weekday 0 for Monday */
const weekdayName = (weekday: number, style: 'short' | 'long') =>
  new Date(2001, 0, 1 + weekday).toLocaleDateString(locale(), { weekday: style });

/** «пт»: the weekdays of a rhythm, which leaves open which of them. */
export const someWeekdays = ({ weekdays }: RecurrenceRule) =>
  weekdays.map(({ weekday }) => weekdayName(weekday, 'short')).join(', ');

/** Masculine, feminine, neuter, as Russian weekdays are. */
const GENDERS = ['m', 'm', 'f', 'm', 'f', 'f', 'n'];

function nthWeekday({ nth, weekday }: RecurrenceRule['weekdays'][number]): string {
  return i18n.t(nth < 0 ? 'schedule.lastWeekday' : 'schedule.nthWeekday', {
    n: nth,
    weekday: weekdayName(weekday, 'long'),
    context: GENDERS[weekday],
  });
}

const monthDay = (month: number, of: number, until: boolean) =>
  of < 0
    ? i18n.t(until ? 'schedule.untilEndOf' : 'schedule.endOf', {
        month: ofMonth(new Date(2000, month - 1, 1)),
      })
    : new Date(2000, month - 1, of).toLocaleDateString(locale(), { day: 'numeric', month: 'long' });

/**
 * The days a rule names: «пн, ср», «последняя пятница», «5 числа», «15 января, 15 июля»; nothing where it names none.
 *
 * @param until whether they follow a «до»
 */
export function ruleDays({ unit, months, monthDays, weekdays }: RecurrenceRule, until = false): string {
  if (weekdays.length > 0) {
    const names = weekdays.map((day) => (day.nth ? nthWeekday(day) : weekdayName(day.weekday, 'short')));
    const inMonth = unit === 'year' && months[0] ? ` ${ofMonth(new Date(2000, months[0] - 1, 1))}` : '';
    return names.join(', ') + inMonth;
  }
  if (unit === 'year' && months.length > 0) {
    return months.flatMap((month) => monthDays.map((of) => monthDay(month, of, until))).join(', ');
  }
  const last = i18n.t(until ? 'schedule.untilLastDay' : 'schedule.lastDay');
  return monthDays.map((of) => (of < 0 ? last : i18n.t('schedule.dayOfMonth', { n: of }))).join(', ');
}
