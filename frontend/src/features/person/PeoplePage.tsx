import { Box, Button, Group, Table, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import type { Person } from '@/api/types';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { SearchBox } from '@/components/fields/SearchBox';
import { IconPlus } from '@/components/icons';
import { TextLink } from '@/components/links';
import { More } from '@/components/More';
import { OrganisationName } from '@/components/OrganisationName';
import { Page } from '@/components/Page';
import { Empty, Failure, Loading } from '@/components/States';
import { usePeople } from './api';
import { NEW, PersonDrawer } from './PersonDrawer';

const route = getRouteApi('/inside/framed/people');

export function PeoplePage() {
  const { t } = useTranslation();
  const { q, organisationId, person } = route.useSearch();
  const navigate = route.useNavigate();
  const canEdit = useCan('person:edit');
  const people = usePeople({ q, organisationId });
  const open = (id: string | undefined) => navigate({ search: (now) => ({ ...now, person: id }) });
  const add = canEdit && (
    <Button variant="default" leftSection={<IconPlus />} onClick={() => open(NEW)}>
      {t('person.new')}
    </Button>
  );
  return (
    <Page title={t('nav.people')} actions={add}>
      <Group mb="sm" align="flex-end">
        <SearchBox
          label={t('person.search')}
          value={q}
          onSearch={(next) => navigate({ search: (now) => ({ ...now, q: next }), replace: true })}
        />
        <OrganisationPicker
          label={t('field.organisation')}
          value={organisationId}
          onPick={(next) => navigate({ search: (now) => ({ ...now, organisationId: next }), replace: true })}
        />
      </Group>
      {people.error && <Failure problem={people.error} retry={people.refetch} />}
      {people.isPending && <Loading />}
      {people.items?.length === 0 && (
        <div className="o-card">
          {q || organisationId ? (
            <Empty title={t('state.nothingFound')} hint={t('state.tryOther')}>
              <Button variant="default" onClick={() => navigate({ search: {} })}>
                {t('action.clearFilters')}
              </Button>
            </Empty>
          ) : (
            <Empty title={t('person.empty')} hint={t('person.emptyHint')}>
              {add}
            </Empty>
          )}
        </div>
      )}
      {people.items && people.items.length > 0 && <PeopleTable people={people.items} />}
      <More query={people} />
      {person && <PersonDrawer key={person} id={person} onClose={() => open(undefined)} />}
    </Page>
  );
}

function PeopleTable({ people }: { people: Person[] }) {
  const { t } = useTranslation();
  return (
    <div className="o-card">
      <Table verticalSpacing="xs" layout="fixed" aria-label={t('nav.people')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('person.name')}</Table.Th>
            <Table.Th>{t('field.positions')}</Table.Th>
            <Table.Th visibleFrom="sm" w="20%">
              {t('field.email')}
            </Table.Th>
            <Table.Th visibleFrom="sm" w={170}>
              {t('field.phone')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <Table.Tr key={person.id}>
              <Table.Td>
                <TextLink
                  to="/people"
                  from="/people"
                  search={(now) => ({ ...now, person: person.id })}
                  fw={600}
                >
                  {person.displayName}
                </TextLink>
              </Table.Td>
              <Table.Td>
                {(person.positions ?? []).map((position) => (
                  <Box
                    key={position.organisationId + position.title}
                    fz="sm"
                    c={position.to ? 'dimmed' : undefined}
                  >
                    {position.title}
                    <Text size="sm" c="dimmed" truncate>
                      <OrganisationName id={position.organisationId} />
                    </Text>
                  </Box>
                ))}
              </Table.Td>
              <Table.Td visibleFrom="sm" style={{ overflowWrap: 'anywhere' }}>
                {person.email}
              </Table.Td>
              <Table.Td visibleFrom="sm">{person.phone}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
