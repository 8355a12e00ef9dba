import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orderQuery } from '@/api/orders';
import { clearing } from '@/components/fields/clearing';
import { day } from '@/format/days';
import { orderNumber, orderSearchQuery } from './api';

interface OrderPickerProps {
  label: string;
  value?: string;
  /** The order being edited can't be linked to itself. */
  except?: string;
  error?: string;
  onPick: (id: string | undefined) => void;
}

export function OrderPicker({ label, value, except, error, onPick }: OrderPickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const { data: chosen } = useQuery(orderQuery(value));
  const found = useQuery({ ...orderSearchQuery(q), placeholderData: keepPreviousData }).data?.items ?? [];
  const options = chosen && !found.some((order) => order.id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      aria-label={label}
      placeholder={t('order.find')}
      error={error}
      searchable
      clearable
      clearButtonProps={clearing(t)}
      nothingFoundMessage={t('state.nothingFound')}
      filter={({ options: all }) => all}
      data={options
        .filter((order) => order.id !== except)
        .map((order) => ({
          value: order.id,
          label: [orderNumber(order), day(order.date), order.title].filter(Boolean).join(' · '),
        }))}
      value={value ?? null}
      onSearchChange={setTyped}
      onChange={(id) => onPick(id ?? undefined)}
    />
  );
}
