/** What a person meant by the text of a number cell. The server reads by the same rules and has the last word. */
export type Reading =
  | { kind: 'empty' }
  | { kind: 'number'; number: Decimal }
  | { kind: 'missing' }
  | { kind: 'not_applicable' }
  /** A dash, «нет»: zero, no data or not applicable? */
  | { kind: 'ambiguous' }
  /** A share is never typed in: its two parts are. */
  | { kind: 'percent' }
  | { kind: 'text' };

/** An exact decimal: `units` / 10^`scale`. */
export interface Decimal {
  units: bigint;
  scale: number;
}

const SPACES = /[\s\u00a0\u2007\u2009\u202f]/g;
const MISSING = /^(нд|нетданных|данныхнет|нетсведений|сведенийнет|данныеотсутствуют|сведенияотсутствуют)$/;
const NOT_APPLICABLE = /^неприм(енимо|еняется)?$/;
/** Zero, no data and not applicable are all meant by these: only the person knows. */
const AMBIGUOUS = /^([-—*?…хx]|нет|na|нп)?$/;

export function read(text: string | undefined): Reading {
  const typed = (text ?? '').replace(SPACES, '').replace(/[−–]/g, '-');
  if (typed === '') return { kind: 'empty' };
  const word = typed.toLowerCase().replace(/[./\\]/g, '');
  if (AMBIGUOUS.test(word)) return { kind: 'ambiguous' };
  if (MISSING.test(word)) return { kind: 'missing' };
  if (NOT_APPLICABLE.test(word)) return { kind: 'not_applicable' };
  if (/^[-+]?\d+([.,]\d+)?%$/.test(typed)) return { kind: 'percent' };
  const number = /^([-+]?)(\d+)(?:[.,](\d+))?$/.exec(typed);
  if (!number || !separatorsFit(text ?? '')) return { kind: 'text' };
  const [, sign, whole, part = ''] = number;
  const units = BigInt(`${whole}${part}`);
  return { kind: 'number', number: { units: sign === '-' ? -units : units, scale: part.length } };
}

/** «1 234» is a number; «12 5» is two of them. */
function separatorsFit(text: string) {
  const groups = text
    .trim()
    .replace(/^[-+−–]\s*/, '')
    .split(/[.,]/)[0]!
    .trim()
    .split(/[\s\u00a0\u2007\u2009\u202f]+/);
  return groups.length === 1 || groups.slice(1).every((group) => group.length === 3);
}

export const isWhole = ({ units, scale }: Decimal) => units % 10n ** BigInt(scale) === 0n;
export const isZero = ({ units }: Decimal) => units === 0n;
export const compare = (a: Decimal, b: Decimal) => {
  const difference = a.units * 10n ** BigInt(b.scale) - b.units * 10n ** BigInt(a.scale);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};
export const add = (a: Decimal, b: Decimal): Decimal => {
  const scale = Math.max(a.scale, b.scale);
  const at = (d: Decimal) => d.units * 10n ** BigInt(scale - d.scale);
  return { units: at(a) + at(b), scale };
};

export type IndicatorType = 'percentage' | 'count' | 'average' | 'score';

/**
 * The value as the server computes it: HALF_UP at `decimals`; undefined where there is none (a zero denominator).
 * Without a denominator the numerator is the value.
 */
export function computed(
  type: IndicatorType,
  decimals: number,
  numerator: Decimal,
  denominator?: Decimal,
): Decimal | undefined {
  const by = denominator ?? { units: 1n, scale: 0 };
  if (by.units === 0n) return undefined;
  const factor = type === 'percentage' ? 100n : 1n;
  let top = numerator.units * factor * 10n ** BigInt(by.scale + decimals);
  let bottom = by.units * 10n ** BigInt(numerator.scale);
  if (bottom < 0n) [top, bottom] = [-top, -bottom];
  const size = top < 0n ? -top : top;
  const rounded = (2n * size + bottom) / (2n * bottom);
  return { units: top < 0n ? -rounded : rounded, scale: decimals };
}

export function toText({ units, scale }: Decimal) {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const part = scale > 0 ? `.${digits.slice(-scale)}` : '';
  return `${units < 0n ? '-' : ''}${whole}${part}`;
}
