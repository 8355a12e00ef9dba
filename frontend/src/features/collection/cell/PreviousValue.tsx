import { useTranslation } from 'react-i18next';
import { decimal } from '../entry/display';
import type { FormCell } from '../entry/types';

interface PreviousValueProps {
  cell: FormCell;
  decimals: number;
  /** Of a school that was merged into this one; nothing is added up. */
  previous?: FormCell['previous'];
}

/** Last year's figures beside this year's; no data is said in words. */
export function PreviousValue({ cell, decimals, previous = cell.previous }: PreviousValueProps) {
  const { t } = useTranslation();
  if (!previous) return null;
  if (previous.status !== 'reported') {
    return <span>{t(`collection.short.${previous.status}`, { defaultValue: '—' })}</span>;
  }
  const parts = [previous.numerator, previous.denominator].filter((part) => part !== undefined);
  return (
    <>
      {previous.value !== undefined && <b>{decimal(previous.value.toFixed(decimals))}</b>}
      {parts.length === 2 && <span> ({parts.map((part) => decimal(part!)).join(' / ')})</span>}
    </>
  );
}
