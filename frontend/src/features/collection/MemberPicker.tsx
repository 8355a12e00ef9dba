import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { all } from '@/api/client';
import type { Organisation } from '@/api/types';
import { call } from './api';

interface MemberPickerProps {
  kind: string;
  members: string[];
  disabled: boolean;
  onChange: (members: string[]) => void;
}

/** The organisations counted by name, so that a college serving ten schools is one college in the sum. */
export function MemberPicker({ kind, members, disabled, onChange }: MemberPickerProps) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['organisations', 'registry', kind],
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) =>
      all((cursor) =>
        call<{ items: Organisation[]; next?: string }>('GET', '/organisations', {
          params: { query: { kind, limit: 200, cursor } },
          signal,
        }),
      ),
  });
  const known = data?.items ?? [];
  const options = [
    ...known.map((one) => ({ value: one.id, label: one.shortName ?? one.name })),
    ...members.filter((id) => !known.some((one) => one.id === id)).map((id) => ({ value: id, label: id })),
  ];
  return (
    <MultiSelect
      label={t('collection.members')}
      description={t('collection.membersHint')}
      searchable
      disabled={disabled}
      data={options}
      value={members}
      onChange={onChange}
      nothingFoundMessage={t('organisation.nothing')}
    />
  );
}
