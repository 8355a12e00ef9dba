import { useTranslation } from 'react-i18next';
import { decimal } from './display';
import type { FormCell } from './types';

/** Last year's figures beside this year's; no data is said in words. */
export function PreviousValue({ cell, decimals }: { cell: FormCell; decimals: number }) {
  const { t } = useTranslation();
  const { previous } = cell;
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
