import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormRow } from '../entry/types';

interface MemberPickerProps {
  registry: NonNullable<FormRow['registry']>;
  members: string[];
  disabled: boolean;
  onChange: (members: string[]) => void;
}

/** The organisations counted by name, so that a college serving ten schools is one college in the sum. */
export function MemberPicker({ registry, members, disabled, onChange }: MemberPickerProps) {
  const { t } = useTranslation();
  const gone = members.filter((id) => !registry.some((one) => one.id === id));
  return (
    <MultiSelect
      label={t('collection.members')}
      description={t('collection.membersHint')}
      searchable
      disabled={disabled}
      data={[
        ...registry.map((one) => ({ value: one.id, label: one.name })),
        ...gone.map((id) => ({ value: id, label: t('collection.memberGone') })),
      ]}
      value={members}
      onChange={onChange}
      nothingFoundMessage={t('organisation.nothing')}
    />
  );
}
