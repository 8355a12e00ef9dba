import type { Definition } from '@/api/types';
import { decimal } from '@/format/figures';
import i18n from '@/i18n';

type Threshold = NonNullable<Definition['thresholds']>[number];
type Grades = NonNullable<Definition['grades']>;

/** «не менее 50%» as it was written, else said from its parts. */
export const thresholdText = (threshold: Threshold, unit: string) =>
  threshold.text ??
  `${i18n.t(`indicator.comparison.${threshold.comparison}`)} ${decimal(threshold.value)}${unit === '%' ? '%' : ` ${unit}`}`;

export const gradesText = ({ from, to }: Grades) => (from === to ? `${from}` : `${from}–${to}`);

/** A value of a definition's field, for reading two versions side by side. */
export function fieldText(value: unknown): string {
  if (value === undefined || value === null || value === '') return '—';
  if (Array.isArray(value)) return value.map(fieldText).join('; ') || '—';
  if (typeof value === 'boolean') return i18n.t(value ? 'indicator.yes' : 'indicator.no');
  if (typeof value === 'number') return decimal(value);
  if (typeof value === 'object') return Object.values(value).map(fieldText).join(' · ');
  return i18n.t(`indicator.wire.${value}`, { defaultValue: String(value) });
}
