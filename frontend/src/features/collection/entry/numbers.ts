/** An exact decimal: `units` / 10^`scale`. */
export interface Decimal {
  units: bigint;
  scale: number;
}

/** Why a text is no answer. */
type Refusal =
  | 'negative'
  /** A dash, «нет»: zero, no data or not applicable? */
  | 'ambiguous'
  /** A share is never typed in: its two parts are. */
  | 'percent'
  | 'formula'
  /** «12 34», «1.234.567»: digits that are not grouped in threes by spaces. */
  | 'grouping'
  | 'too_large'
  | 'too_precise'
  | 'text';

/**
 * What a person meant by the text of a number cell. The server reads by the same grammar (`TypedNumber`) and has the last word;
 * `typed-numbers.tsv` among its tests holds both to it.
 */
type Reading =
  | { kind: 'blank' }
  | { kind: 'number'; number: Decimal }
  | { kind: 'missing' }
  | { kind: 'not_applicable' }
  | { kind: 'refused'; reason: Refusal };

const MOST_TEXT = 100;
const MOST_DECIMALS = 6;
const LIMIT = 10n ** 12n;

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const SPACES = /[ \t\n\v\f\r\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const NUMBER = /^([0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?:[.,]([0-9]+))?$/;
const MINUS = /^[-\u2010-\u2015\u2212] ?(?=[0-9])/;
const MISSING = /^(нд|нетданных|данныхнет|нетсведений|сведенийнет|данныеотсутствуют|сведенияотсутствуют)$/;
const NOT_APPLICABLE = /^неприм(енимо|еняется)?$/;
const AMBIGUOUS = /^([-–—−‐‑…*?хx]|нет|na|нп)?$/;

export function read(typed: string | undefined): Reading {
  const text = (typed ?? '').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
  if (text === '') return { kind: 'blank' };
  if (text.length > MOST_TEXT) return refused('text');
  const number = NUMBER.exec(text);
  return number ? ofDigits(number[1]!.replaceAll(' ', ''), number[2] ?? '') : ofWords(text);
}

function ofDigits(whole: string, decimals: string): Reading {
  const part = decimals.replace(/0+$/, '');
  if (BigInt(whole) >= LIMIT) return refused('too_large');
  if (part.length > MOST_DECIMALS) return refused('too_precise');
  return { kind: 'number', number: { units: BigInt(whole + part), scale: part.length } };
}

function ofWords(text: string): Reading {
  const word = text.toLowerCase().replace(/[\s./\\]/g, '');
  if (MISSING.test(word)) return { kind: 'missing' };
  if (NOT_APPLICABLE.test(word)) return { kind: 'not_applicable' };
  return refused(AMBIGUOUS.test(word) ? 'ambiguous' : refusal(text));
}

function refusal(text: string): Refusal {
  if (text.startsWith('=')) return 'formula';
  if (MINUS.test(text) && NUMBER.test(text.replace(MINUS, ''))) return 'negative';
  if (text.endsWith('%')) return 'percent';
  return /^[0-9][0-9 .,]*$/.test(text) ? 'grouping' : 'text';
}

const refused = (reason: Refusal): Reading => ({ kind: 'refused', reason });

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

type IndicatorType = 'percentage' | 'count' | 'average' | 'score';

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
