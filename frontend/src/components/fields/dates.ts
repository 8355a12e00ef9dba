/** `2026-09-01` of the wire as a Russian document prints it, `01.09.2026`; the browser's language doesn't matter. */
export function dotted(value?: string): string {
  return value ? value.split('-').reverse().join('.') : '';
}

/** The day of the wire that a typed text means; undefined when it isn't a day of the calendar. */
export function parseDay(text: string): string | undefined {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const printed =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  const [year, month, day] = iso?.slice(1) ?? printed?.slice(1).reverse() ?? [];
  if (!year || !month || !day) return undefined;
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${value}T00:00:00Z`);
  // 31.06 would roll over into July.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined;
}

/** Puts the dots in while one types digits; deleting and pasting are left alone. */
export function masked(next: string, before: string): string {
  if (next.length !== before.length + 1 || !next.startsWith(before)) return next;
  return /^(\d{2}|\d{2}\.\d{2})$/.test(next) ? `${next}.` : next.replace(/\.{2,}$/, '.');
}
