import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, take } from '@/api/client';
import type { Permission } from '@/api/types';
import { useOrganisation } from '../OrganisationName';
import { clearing } from './clearing';

interface OrganisationPickerProps {
  label: string;
  value?: string;
  required?: boolean;
  error?: string;
  path?: string;
  /** Only organisations where the person may do this; all that are seen when absent. */
  permission?: Permission;
  onPick: (id: string | undefined) => void;
}

export function OrganisationPicker({
  label,
  value,
  required,
  error,
  path,
  permission,
  onPick,
}: OrganisationPickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const { data: chosen } = useOrganisation(value);
  const search = chosen && q === (chosen.shortName ?? chosen.name) ? '' : q;
  const { data } = useQuery({
    queryKey: ['organisations', { q: search, permission, limit: 30 }],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/organisations', {
          params: { query: { q: search || undefined, permission, limit: 30 } },
          signal,
        }),
      ),
  });
  const found = data?.items ?? [];
  const options = chosen && !found.some((o) => o.id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      label={label}
      required={required}
      error={error}
      data-path={path}
      placeholder={t('organisation.find')}
      searchable
      clearable={!required}
      clearButtonProps={clearing(t)}
      nothingFoundMessage={t('organisation.nothing')}
      filter={({ options: all }) => all}
      data={options.map((o) => ({ value: o.id, label: o.shortName ?? o.name }))}
      value={value || null}
      onSearchChange={setTyped}
      onChange={(id) => onPick(id ?? undefined)}
    />
  );
}
