import { locale } from '@/i18n';

/** A calendar day of the wire (`2026-09-01`) has no time zone; noon keeps it on its day everywhere. */
export const asDate = (day: string) => new Date(`${day}T12:00:00`);

export function day(value?: string) {
  return value
    ? asDate(value).toLocaleDateString(locale(), { day: 'numeric', month: 'short', year: 'numeric' })
    : '';
}

export function moment(value: string) {
  return new Date(value).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}
