import type { Schedule } from '@/api/types';
import i18n, { locale } from '@/i18n';
import { asDate, day } from './days';

export type ScheduleWindow = Schedule['windows'][number];
type Precision = Schedule['precision'];

const yearOf = (date: string) => Number(date.slice(0, 4));

const format = (options: Intl.DateTimeFormatOptions, { start, end }: ScheduleWindow) =>
  new Intl.DateTimeFormat(locale(), options).formatRange(asDate(start), asDate(end));

/** «мая»: a month as it stands after a preposition. */
export const ofMonth = (date: Date) =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long' })
    .formatToParts(date)
    .find(({ type }) => type === 'month')!.value;

function isWholeMonths({ start, end }: ScheduleWindow) {
  const after = asDate(end);
  after.setDate(after.getDate() + 1);
  return start.endsWith('-01') && after.getDate() === 1;
}

function days(window: ScheduleWindow, dated: boolean) {
  if (!dated) {
    const plain = { day: 'numeric', month: 'long' } as const;
    if (yearOf(window.start) === yearOf(window.end)) return format(plain, window);
    // Of a range over New Year the years would be told all the same.
    return [window.start, window.end].map((date) => format(plain, { start: date, end: date })).join(' – ');
  }
  return window.start === window.end
    ? day(window.start)
    : format({ day: 'numeric', month: 'short', year: 'numeric' }, window);
}

function months(window: ScheduleWindow, dated: boolean) {
  const [first, last] = [yearOf(window.start), yearOf(window.end)];
  if (!dated || first === last) return `${format({ month: 'long' }, window)}${dated ? ` ${first}` : ''}`;
  return [window.start, window.end]
    .map((date) => `${format({ month: 'long' }, { start: date, end: date })} ${yearOf(date)}`)
    .join(' – ');
}

/** A calendar quarter; a term of a school, a half-year and a season are told by their months. */
function quarter({ start, end }: ScheduleWindow, dated: boolean) {
  const [first, last] = [Number(start.slice(5, 7)), Number(end.slice(5, 7))];
  if (first % 3 !== 1 || last !== first + 2 || yearOf(start) !== yearOf(end)) return undefined;
  return i18n.t('schedule.quarter', { n: last / 3 }) + (dated ? ` ${yearOf(start)}` : '');
}

function years({ start, end }: ScheduleWindow, dated: boolean) {
  const [first, last] = [yearOf(start), yearOf(end)];
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
    if (!dated) return i18n.t('schedule.wholeYear');
    return first === last ? `${first}` : `${first}–${last}`;
  }
  if (!start.endsWith('-09-01') || !end.endsWith('-05-31') || last !== first + 1) return undefined;
  return dated
    ? i18n.t('figure.period.school', { from: first, to: String(last).slice(2) })
    : i18n.t('schedule.schoolYear');
}

/**
 * A window as precisely as it was written: a plan «in May» must not turn into «1 May».
 *
 * @param dated with its year
 */
export function windowName(window: ScheduleWindow, precision: Precision, dated = true): string {
  if (precision === 'day' || !isWholeMonths(window)) return days(window, dated);
  const named =
    precision === 'year'
      ? years(window, dated)
      : precision === 'quarter'
        ? quarter(window, dated)
        : undefined;
  return named ?? months(window, dated);
}

/** A cell has room for so many; the rest is counted. */
const SHOWN = 6;

/** All of them in one line. */
export function windowNames(windows: readonly ScheduleWindow[], precision: Precision, dated = true): string {
  const names = windows.slice(0, SHOWN).map((window) => windowName(window, precision, dated));
  const left = windows.length - SHOWN;
  return [...names, ...(left > 0 ? [i18n.t('schedule.more', { count: left })] : [])].join(', ');
}
