import i18n from '@/i18n';

/** `RY2025` → «2025/26 уч. год», `RY2025-C2` → «2-я четверть, 2025/26 уч. год», `CY2026-M03` → «март 2026». */
export function periodName(code: string): string {
  const [, kind, year, part] = /^(RY|CY)(\d{4})(?:-(\w+))?$/.exec(code) ?? [];
  if (!kind || !year) return code;
  const n = Number(part?.slice(1));
  if (part?.startsWith('M')) {
    const locale = i18n.language === 'en' ? 'en-GB' : 'ru-RU';
    return new Date(Number(year), n - 1, 15).toLocaleDateString(locale, { month: 'long', year: 'numeric' });
  }
  const whole =
    kind === 'RY'
      ? i18n.t('figure.period.school', { from: year, to: String(Number(year) + 1).slice(2) })
      : i18n.t('figure.period.calendar', { year });
  return part ? `${i18n.t(`figure.period.${part[0]}`, { n })}, ${whole}` : whole;
}

/** The years in few letters, for an axis: «2025/26». */
export const periodShort = (code: string) =>
  /^RY\d{4}$/.test(code)
    ? `${code.slice(2)}/${String(Number(code.slice(2)) + 1).slice(2)}`
    : periodName(code);

/** The reporting year whose collection is the latest that may be over: it ends on 31 August. */
export function lastReportingYear(today: Date): string {
  const begun = today.getMonth() >= 8 ? today.getFullYear() : today.getFullYear() - 1;
  return `RY${begun - 1}`;
}

/** The last reporting years to choose from, the running one first. */
export function reportingYears(today: Date, count = 6): string[] {
  const running = Number(lastReportingYear(today).slice(2)) + 1;
  return Array.from({ length: count }, (_, i) => `RY${running - i}`);
}
