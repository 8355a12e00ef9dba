import i18n from '@/i18n';

/** «RY2025» → «2025/26 учебный год». Codes this browser doesn't know are shown as they are. */
export function periodName(code: string): string {
  const { t } = i18n;
  const parts = /^(RY|CY)(\d{4})(?:-([HCTQM])(\d+))?$/.exec(code);
  if (!parts) return code;
  const [, era, year, kind, n] = parts;
  const span = era === 'RY' ? `${year}/${String(Number(year) + 1).slice(2)}` : year!;
  if (!kind) return t(`collection.period.${era as 'RY' | 'CY'}`, { span });
  if (kind === 'M') {
    const locale = i18n.language === 'en' ? 'en-GB' : 'ru-RU';
    return new Date(Number(year), Number(n) - 1, 15).toLocaleDateString(locale, { month: 'long', year: 'numeric' });
  }
  return t(`collection.period.${kind as 'H' | 'C' | 'T' | 'Q'}`, { n, span });
}

/** The periods a campaign of these years may be about: the reporting year first, as it is collected once a year. */
export function periodChoices(year = new Date().getFullYear()): string[] {
  const years = [year - 1, year, year - 2];
  return [
    ...years.map((y) => `RY${y}`),
    ...years.flatMap((y) => [`RY${y}-H1`, `RY${y}-H2`]),
    ...years.map((y) => `CY${y}`),
    ...years.flatMap((y) => [1, 2, 3, 4].map((q) => `CY${y}-Q${q}`)),
  ];
}
