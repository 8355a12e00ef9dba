import { Group, NativeSelect, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { homeOf, useMe } from '@/api/me';
import { type Membership, type MembershipInput, ROLES, type Role } from '@/api/types';
import { DateField } from '@/components/fields/DateField';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { OrganisationName } from '@/components/OrganisationName';
import { RecordDialog } from '@/components/record/RecordDialog';
import type { FormState } from '@/components/record/useDraftedForm';
import { useRecordForm } from '@/components/record/useRecordForm';
import { createMembership, membershipInput, putMembership } from './api';
import type { UserRow } from './rows';
import { UserPicker } from './UserPicker';

interface MembershipDialogProps {
  /** Who gets a role. */
  person?: UserRow;
  /** The role being changed. */
  edited?: Membership;
  /** The role somebody else shall hold meanwhile. */
  absent?: Membership;
  onClose: () => void;
}

export function MembershipDialog({ person, edited, absent, onClose }: MembershipDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const me = useMe();
  const form = useRecordForm<Membership, MembershipInput>({
    form: edited ? `membership:${edited.id}` : absent ? `substitute:${absent.id}` : `role:${person?.subject}`,
    view: edited,
    blank: absent ? inPlaceOf(absent) : roleFor(person, homeOf(me, 'membership:edit')),
    toInput: membershipInput,
    create: createMembership,
    put: edited && putMembership(edited.id),
    onSaved: async () => {
      await Promise.all(
        ['users', 'memberships', 'membership', 'right'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      );
      onClose();
    },
  });
  const fixed = absent !== undefined || edited?.substituteFor !== undefined;
  const what = absent ? 'substituteFor' : edited ? 'change' : 'grantTo';
  return (
    <RecordDialog
      title={t(`user.${what}`, { name: (absent ?? edited ?? person)?.name })}
      hint={t(fixed ? 'user.substituteHint' : 'user.daysHint')}
      form={form}
      onClose={onClose}
    >
      {absent && <UserPicker form={form} />}
      {fixed ? <Fixed form={form} /> : <RoleFields form={form} />}
      <Group grow align="flex-start">
        {(['validFrom', 'validTo'] as const).map((side) => (
          <DateField
            key={side}
            label={t(`field.${side}`)}
            required={fixed}
            data-path={side}
            error={form.errorAt(side)}
            value={form.values[side]}
            onChange={(date) => form.set({ [side]: date })}
          />
        ))}
      </Group>
    </RecordDialog>
  );
}

const inPlaceOf = ({ id, organisationId, role }: Membership) =>
  ({ subject: '', login: '', name: '', organisationId, role, substituteFor: id }) satisfies MembershipInput;

const roleFor = (person: UserRow | undefined, organisationId = '') =>
  ({
    subject: person?.subject ?? '',
    login: person?.login ?? '',
    name: person?.name ?? '',
    organisationId,
    role: 'reporter',
  }) satisfies MembershipInput;

function RoleFields({ form }: { form: FormState<MembershipInput> }) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        label={t('field.role')}
        description={t(`roleHint.${form.values.role}`)}
        data-autofocus
        data-path="role"
        error={form.errorAt('role')}
        value={form.values.role}
        data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(event) => form.set({ role: event.currentTarget.value as Role })}
      />
      <OrganisationPicker
        label={t('user.where')}
        permission="membership:edit"
        required
        path="organisationId"
        error={form.errorAt('organisationId')}
        value={form.values.organisationId}
        onPick={(id) => form.set({ organisationId: id ?? '' })}
      />
    </>
  );
}

/** A substitute holds what the absent person holds. */
function Fixed({ form: { values } }: { form: FormState<MembershipInput> }) {
  const { t } = useTranslation();
  return (
    <Text>
      {t(`role.${values.role}`)}, <OrganisationName id={values.organisationId} />
    </Text>
  );
}
