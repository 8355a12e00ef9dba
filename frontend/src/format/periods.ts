import i18n, { locale } from '@/i18n';

/** `RY2025` → «2025/26 уч. год», `RY2025-C2` → «2-я четверть, 2025/26 уч. год», `CY2026-M03` → «март 2026». */
export function periodName(code: string): string {
  const [, kind, year, part] = /^(RY|CY)(\d{4})(?:-(\w+))?$/.exec(code) ?? [];
  if (!kind || !year) return code;
  const n = Number(part?.slice(1));
  if (part?.startsWith('M')) {
    return new Date(Number(year), n - 1, 15).toLocaleDateString(locale(), { month: 'long', year: 'numeric' });
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

/** The parts a year of each kind has: first and last month, counted from January of the year in the code. */
const SPANS = {
  reporting_year: ['RY', [[9, 20]]],
  half_year: [
    'RY-H',
    [
      [9, 12],
      [13, 17],
    ],
  ],
  quarter_term: [
    'RY-C',
    [
      [9, 10],
      [11, 12],
      [13, 15],
      [16, 17],
    ],
  ],
  trimester: [
    'RY-T',
    [
      [9, 11],
      [12, 14],
      [15, 17],
    ],
  ],
  calendar_year: ['CY', [[1, 12]]],
  quarter: [
    'CY-Q',
    [
      [1, 3],
      [4, 6],
      [7, 9],
      [10, 12],
    ],
  ],
  month: ['CY-M', Array.from({ length: 12 }, (_, i) => [i + 1, i + 1])],
} as const satisfies Record<string, readonly [string, readonly (readonly number[])[]]>;

type PeriodKind = keyof typeof SPANS;
export const PERIOD_KINDS = Object.keys(SPANS) as PeriodKind[];
const CODE = /^(?:RY\d{4}(?:-(?:H[12]|C[1-4]|T[1-3]))?|CY\d{4}(?:-(?:Q[1-4]|M(?:0[1-9]|1[0-2])))?)$/;

/** The kind of a code such as `RY2025-H1`; nothing when it is no period. */
export const periodKind = (code: string): PeriodKind | undefined =>
  CODE.test(code) ? PERIOD_KINDS.find((kind) => SPANS[kind][0] === code.replace(/\d+/g, '')) : undefined;

/** A period as an address holds it; what is none is left out. */
export const periodIn = (value: unknown) =>
  typeof value === 'string' && periodKind(value) ? value : undefined;

interface Span {
  code: string;
  start: Date;
  end: Date;
}

/** The periods of a kind that have begun, the newest first: six years of whole ones, three of parts. */
function begun(kind: PeriodKind, today: Date): Span[] {
  const [code, parts] = SPANS[kind];
  const years = Array.from({ length: parts.length > 1 ? 3 : 6 }, (_, i) => today.getFullYear() - i);
  return years
    .flatMap((year) =>
      parts.map(([from, to], i) => ({
        code: `${code.slice(0, 2)}${year}${code.slice(2)}${numbered(kind, parts.length, i + 1)}`,
        start: new Date(year, from! - 1, 1),
        end: new Date(year, to!, 0),
      })),
    )
    .filter(({ start }) => start <= today)
    .sort((a, b) => b.start.getTime() - a.start.getTime());
}

const numbered = (kind: PeriodKind, of: number, n: number) =>
  of === 1 ? '' : kind === 'month' ? String(n).padStart(2, '0') : n;

/** What one may choose from: the periods of a kind that have begun, the newest first. */
export const periodsOf = (kind: PeriodKind, today: Date) => begun(kind, today).map(({ code }) => code);

/** The latest period of a kind that is over: what is reported by now. The reporting year ends on 31 August. */
export const lastPeriod = (kind: PeriodKind, today: Date) => {
  const midnight = new Date(today.getFullYear(), today.getMonth(), today.getDate());
  return begun(kind, today).find(({ end }) => end < midnight)!.code;
};

/** A day here as the wire writes it, `2026-09-01`. */
export const wireDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

/** The days of a year's terms where no calendar says otherwise. */
export const usualTerms = (kind: 'quarter_term' | 'trimester', startYear: number) =>
  SPANS[kind][1].map(([from, to]) => ({
    start: wireDay(new Date(startYear, from - 1, 1)),
    end: wireDay(new Date(startYear, to, 0)),
  }));
