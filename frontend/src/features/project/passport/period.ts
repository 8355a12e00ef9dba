import { day } from '@/format/days';

/** The years of a project as the document words them, else from day to day. */
export function periodText(period?: { text?: string; start?: string; end?: string }) {
  if (!period) return '';
  return period.text ?? [day(period.start), day(period.end)].filter(Boolean).join(' – ');
}
