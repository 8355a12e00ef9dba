import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, take } from '@/api/client';
import type { Person } from '@/api/types';
import { clearing } from './clearing';

interface PersonPickerProps {
  label: string;
  value?: string;
  onPick: (person: Person | undefined) => void;
}

export function PersonPicker({ label, value, onPick }: PersonPickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const { data } = useQuery({
    queryKey: ['people', { q, limit: 20 }],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/people', { params: { query: { q: q || undefined, limit: 20 } }, signal })),
  });
  const { data: chosen } = useQuery({
    queryKey: ['person', value],
    enabled: value !== undefined,
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/people/{id}', { params: { path: { id: value! } }, signal })),
  });
  const people = data?.items ?? [];
  const options = chosen && !people.some((p) => p.id === chosen.id) ? [chosen, ...people] : people;
  return (
    <Select
      label={label}
      placeholder={t('person.find')}
      searchable
      clearable
      clearButtonProps={clearing(t)}
      nothingFoundMessage={t('person.nothing')}
      filter={({ options: all }) => all}
      data={options.map((person) => ({ value: person.id, label: person.displayName }))}
      value={value ?? null}
      onSearchChange={setTyped}
      onChange={(id) => onPick(options.find((person) => person.id === id))}
    />
  );
}
