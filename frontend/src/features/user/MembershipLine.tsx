import { ActionIcon, Group, Menu, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Membership } from '@/api/types';
import { IconDots } from '@/components/icons';
import { OrganisationName } from '@/components/OrganisationName';
import { useTrash } from '@/components/record/useTrash';
import { useToday } from '@/components/useToday';
import { day } from '@/format/days';
import { createMembership, endMembership, membershipInput, membershipQuery } from './api';
import { stateOn } from './rows';

interface MembershipLineProps {
  membership: Membership;
  onEdit: () => void;
  onSubstitute: () => void;
}

/** One role of a person: where, for which days, in whose place, and what can be done about it. */
export function MembershipLine({ membership, onEdit, onSubstitute }: MembershipLineProps) {
  const { t } = useTranslation();
  const { remove } = useTrash();
  const state = stateOn(useToday().toISOString().slice(0, 10), membership);
  const role = t(`role.${membership.role}`);
  const end = () =>
    remove({
      name: `${membership.name}: ${role}`,
      remove: () => endMembership(membership),
      restore: () => createMembership(membershipInput(membership)),
      keys: ['users', 'memberships', 'right'],
    });
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <Text size="sm" c={state === 'running' ? undefined : 'dimmed'} pt={4}>
        <Text span inherit fw={600}>
          {role}
        </Text>
        {', '}
        <OrganisationName id={membership.organisationId} />
        <Days membership={membership} />
        {state !== 'running' && ` · ${t(`user.state.${state}`)}`}
        {membership.substituteFor && <Absent id={membership.substituteFor} />}
      </Text>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('user.actions', { name: membership.name, role })}
          >
            <IconDots />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onEdit}>{t('action.edit')}</Menu.Item>
          <Menu.Item onClick={onSubstitute}>{t('user.substitute')}</Menu.Item>
          <Menu.Item onClick={() => void end()}>{t('user.end')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

function Days({ membership: { validFrom, validTo } }: { membership: Membership }) {
  const { t } = useTranslation();
  if (!validFrom && !validTo) return null;
  const key = validFrom && validTo ? 'both' : validFrom ? 'from' : 'to';
  return ` · ${t(`user.days.${key}`, { from: day(validFrom), to: day(validTo) })}`;
}

function Absent({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(membershipQuery(id));
  return data ? ` · ${t('user.standsInFor', { name: data.name })}` : ` · ${t('user.standsIn')}`;
}
