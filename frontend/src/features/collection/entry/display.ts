import i18n, { locale } from '@/i18n';
import type { NumberField } from './cells';
import { read, toText } from './numbers';
import type { Finding } from './types';

/** An exact decimal of the wire or of the arithmetic, as the reader's language writes it. */
export function decimal(text: string | number): string {
  const [whole = '', part] = String(text).split('.');
  const grouped = BigInt(whole).toLocaleString(locale());
  const sign = whole.startsWith('-') && grouped === '0' ? '-' : '';
  return part ? `${sign}${grouped}${locale() === 'ru-RU' ? ',' : '.'}${part}` : sign + grouped;
}

/** A typed number in the reader's grouping; what isn't a number stays as typed. */
export function shownNumber(typed: string): string {
  const reading = read(typed);
  return reading.kind === 'number' ? decimal(toText(reading.number)) : typed;
}

export function findingText({ code, params, field }: Finding): string {
  const { t } = i18n;
  if (code.startsWith('rule:')) return params.message ?? code;
  const key = `collection.finding.${code}`;
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      /^-?\d+(\.\d+)?$/.test(value) ? decimal(value) : value,
    ]),
  );
  const where = field ? t(`collection.column.${field as NumberField}`) : '';
  return i18n.exists(key) ? t(key as 'collection.finding.negative', { ...shown, field: where }) : code;
}
