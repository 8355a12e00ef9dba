import type { Figure } from '@/api/figures';
import i18n, { locale } from '@/i18n';

/** A number as the reader's language writes it; with `decimals`, always that many. */
export const decimal = (value: number, decimals?: number) =>
  value.toLocaleString(locale(), {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 4,
  });

/** «58,3 %», «12 ед.»: the unit never leaves its number. */
export const measured = (value: number, unit: string, decimals?: number) =>
  `${decimal(value, decimals)}${unit ? `\u00a0${unit}` : ''}`;

/** How a value of an indicator is written. */
export interface Measure {
  unit: string;
  decimals: number;
}

/** What stands where a value would: the value, or why there is none. Never a zero in place of nothing. */
export const figureText = (figure: Figure | undefined, { unit, decimals }: Measure) =>
  figure?.status === 'reported' && figure.value !== undefined
    ? measured(figure.value, unit, decimals)
    : absence(figure?.status);

export function absence(status: Figure['status'] | undefined): string {
  if (status === 'suppressed') return i18n.t('figure.suppressed');
  if (status === 'not_applicable') return '—';
  return i18n.t('figure.missing');
}

/** «812 из 1 392» */
export const partsText = ({ numerator, denominator }: Figure) => {
  if (numerator === undefined) return '';
  return denominator === undefined
    ? decimal(numerator)
    : i18n.t('figure.parts', { numerator: decimal(numerator), denominator: decimal(denominator) });
};

/** A change is signed; that of a share is counted in percentage points, never in per cent. */
export function changeText(change: number, { unit, decimals }: Measure): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  const named = unit === '%' ? i18n.t('figure.points') : unit;
  return `${sign}${measured(Math.abs(change), named, decimals)}`;
}

/** The value where there is one; a chart draws a gap elsewhere. */
export const shownValue = (figure: Figure | undefined) =>
  figure?.status === 'reported' ? figure.value : undefined;
