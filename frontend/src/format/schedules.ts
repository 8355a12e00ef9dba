import type { Schedule } from '@/api/types';
import i18n, { locale } from '@/i18n';
import { asDate, day } from './days';

function month(value: string) {
  return asDate(value).toLocaleDateString(locale(), { month: 'long', year: 'numeric' });
}

function quarter(value: string) {
  return i18n.t('schedule.quarter', {
    n: Math.floor(Number(value.slice(5, 7)) / 3.01) + 1,
    year: value.slice(0, 4),
  });
}

/** One end of a schedule, as precisely as it was written: a plan «in May» must not turn into «1 May». */
function point(value: string, precision: Schedule['precision']) {
  if (precision === 'month') return month(value);
  if (precision === 'quarter') return quarter(value);
  if (precision === ('year' as string)) return value.slice(0, 4);
  return day(value);
}

/** What the system understood of the coordinator's words, in one short line. */
export function understood(schedule: Schedule): string {
  const { t } = i18n;
  const { kind, start, end, precision } = schedule;
  const from = start && point(start, precision);
  const to = end && point(end, precision);
  switch (kind) {
    case 'deadline':
      return to ? t('schedule.until', { to }) : t('schedule.kind.deadline');
    case 'open_ended':
      return from ? t('schedule.since', { from }) : t('schedule.kind.open_ended');
    case 'continuous':
    case 'external_schedule':
    case 'unparseable':
      return t(`schedule.kind.${kind}`);
    default:
      if (from && to) return from === to ? from : `${from} – ${to}`;
      return from || to || t(`schedule.kind.${kind}`);
  }
}

/** «FREQ=MONTHLY;INTERVAL=3» → «раз в 3 месяца». Parts a reader doesn't need (BYMONTH of the window) are left out. */
export function rhythm(recurrence?: string): string {
  if (!recurrence) return '';
  const parts = Object.fromEntries(
    recurrence
      .replace(/^RRULE:/, '')
      .split(';')
      .map((part) => part.split('=') as [string, string]),
  );
  const unit = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' }[parts.FREQ ?? ''];
  return unit ? i18n.t(`schedule.every.${unit}`, { count: Number(parts.INTERVAL ?? 1) }) : recurrence;
}
