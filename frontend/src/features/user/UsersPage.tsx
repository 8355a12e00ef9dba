import { Button, Group, Table, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Membership } from '@/api/types';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { SearchBox } from '@/components/fields/SearchBox';
import { IconPlus } from '@/components/icons';
import { More } from '@/components/More';
import { Page } from '@/components/Page';
import { Empty, Failure, Loading } from '@/components/States';
import { useMembershipsUnder, useUsers } from './api';
import { MembershipDialog } from './MembershipDialog';
import { MembershipLine } from './MembershipLine';
import { rowsOf, type UserRow } from './rows';

const route = getRouteApi('/inside/framed/users');

/** What is being asked for: a role for a person, a change of one, or somebody to stand in for its holder. */
type Asked = { person: UserRow } | { edited: Membership } | { absent: Membership };

export function UsersPage() {
  const { t } = useTranslation();
  const { q, organisationId } = route.useSearch();
  const navigate = route.useNavigate();
  const [asked, ask] = useState<Asked>();
  const users = useUsers(q, organisationId === undefined);
  const held = useMembershipsUnder(organisationId, q);
  const shown = organisationId === undefined ? users : held;
  const rows = organisationId === undefined ? users.items : held.items && rowsOf(held.items);
  return (
    <Page title={t('nav.users')} below={t('user.intro')}>
      <Group mb="sm" align="flex-end">
        <SearchBox
          label={t('user.search')}
          value={q}
          onSearch={(next) => navigate({ search: (now) => ({ ...now, q: next }), replace: true })}
        />
        <OrganisationPicker
          label={t('user.within')}
          permission="membership:edit"
          value={organisationId}
          onPick={(next) => navigate({ search: (now) => ({ ...now, organisationId: next }), replace: true })}
        />
      </Group>
      {shown.error && <Failure problem={shown.error} retry={shown.refetch} />}
      {shown.isPending && <Loading />}
      {rows?.length === 0 && (
        <div className="o-card">
          <Empty title={t('state.nothingFound')} hint={t('user.emptyHint')}>
            <Button variant="default" onClick={() => navigate({ search: {} })}>
              {t('action.clearFilters')}
            </Button>
          </Empty>
        </div>
      )}
      {rows && rows.length > 0 && <UserTable rows={rows} ask={ask} />}
      <More query={shown} />
      {asked && <MembershipDialog {...asked} onClose={() => ask(undefined)} />}
    </Page>
  );
}

function UserTable({ rows, ask }: { rows: UserRow[]; ask: (asked: Asked) => void }) {
  const { t } = useTranslation();
  return (
    <div className="o-card">
      <Table verticalSpacing="xs" aria-label={t('nav.users')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('user.person')}</Table.Th>
            <Table.Th>{t('user.roles')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.subject} style={{ verticalAlign: 'top' }}>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                <Text fw={600}>{row.name}</Text>
                <Text size="sm" c="dimmed">
                  {[row.login, row.email].filter(Boolean).join(' · ')}
                </Text>
                {row.enabled === false && <span className="o-warning">{t('user.disabled')}</span>}
              </Table.Td>
              <Table.Td>
                {row.memberships.length === 0 && (
                  <Text size="sm" c="dimmed">
                    {t('user.noRole')}
                  </Text>
                )}
                {row.memberships.map((one) => (
                  <MembershipLine
                    key={one.id}
                    membership={one}
                    onEdit={() => ask({ edited: one })}
                    onSubstitute={() => ask({ absent: one })}
                  />
                ))}
                <Button
                  size="compact-sm"
                  variant="subtle"
                  leftSection={<IconPlus size={14} />}
                  aria-label={t('user.grantTo', { name: row.name })}
                  onClick={() => ask({ person: row })}
                >
                  {t('user.grant')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
