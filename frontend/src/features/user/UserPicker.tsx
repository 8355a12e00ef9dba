import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MembershipInput } from '@/api/types';
import type { FormState } from '@/components/record/useDraftedForm';
import { foundUsersQuery } from './api';

/** Whom Keycloak lets sign in, found by a part of the name. */
export function UserPicker({ form }: { form: FormState<MembershipInput> }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const { subject, login, name } = form.values;
  const label = (one: { name: string; login: string }) => `${one.name} (${one.login})`;
  const chosen = subject ? [{ subject, login, name }] : [];
  const { data = [] } = useQuery(foundUsersQuery(q && q !== label({ name, login }) ? q : undefined));
  const options = data.some((one) => one.subject === subject) ? data : [...chosen, ...data];
  const pick = (id: string | null) => {
    const one = options.find((option) => option.subject === id);
    form.set({ subject: one?.subject ?? '', login: one?.login ?? '', name: one?.name ?? '' });
  };
  return (
    <Select
      label={t('user.who')}
      required
      data-autofocus
      data-path="subject"
      error={form.errorAt('subject')}
      placeholder={t('user.find')}
      searchable
      nothingFoundMessage={t('person.nothing')}
      filter={({ options: all }) => all}
      data={options.map((one) => ({ value: one.subject, label: label(one) }))}
      value={subject || null}
      onSearchChange={setTyped}
      onChange={pick}
    />
  );
}
