import { Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rightQuery, useMe, useRight } from '@/api/me';
import type { Permission } from '@/api/types';
import { ButtonLink } from '../links';
import { OrganisationName } from '../OrganisationName';
import { Page } from '../Page';
import { Failure, Loading } from '../States';

interface AllowedProps {
  permission: Permission;
  /** The organisation it is about; without one: whoever may anywhere. */
  at?: string;
  children: ReactNode;
}

/** What is inside, to those it is for; to others, before they fill in anything, who may and where to go instead. */
export function Allowed({ permission, at, children }: AllowedProps) {
  const { t } = useTranslation();
  const { held, error, refetch } = useRight(permission, at);
  if (held === false) {
    return (
      <Page narrow title={t('notAllowed.title')}>
        <div className="o-card">
          <WhoMay permission={permission} at={at} />
        </div>
      </Page>
    );
  }
  // What is only read shows its own states meanwhile; a form waits.
  if (held || permission.endsWith(':read')) return children;
  return (
    <Stack p="lg">{error ? <Failure problem={error} retry={() => void refetch()} /> : <Loading />}</Stack>
  );
}

const PAGES = [
  { to: '/projects', label: 'nav.projects', about: ['project', 'roadmap', 'import'], needs: 'project:read' },
  { to: '/orders', label: 'nav.orders', about: ['order'], needs: 'order:read' },
  { to: '/people', label: 'nav.people', about: ['person'], needs: 'person:read' },
  {
    to: '/organisations',
    label: 'nav.organisations',
    about: ['organisation', 'membership'],
    needs: 'organisation:read',
  },
  {
    to: '/indicators',
    label: 'nav.indicators',
    about: ['indicator', 'observation'],
    needs: 'indicator:read',
  },
  { to: '/collect', label: 'nav.collect', about: ['campaign', 'submission'], needs: 'submission:edit' },
] as const;

/** Who may do it there, and the page to read instead. */
export function WhoMay({ permission, at }: Omit<AllowedProps, 'children'>) {
  const { t } = useTranslation();
  const me = useMe();
  const right = useQuery(rightQuery(permission, at)).data;
  const [about, verb] = permission.split(':') as [string, string];
  const action = t(`notAllowed.action.${about}.${verb}`);
  const instead = PAGES.find(
    (page) => (page.about as readonly string[]).includes(about) && me?.permissions.includes(page.needs),
  );
  if (me?.permissions.length === 0) return <Text p="lg">{t('notAllowed.noRole')}</Text>;
  return (
    <Stack p="lg" gap="sm">
      {right && (
        <Text>{t(right.holders.length > 0 ? 'notAllowed.who' : 'notAllowed.nobody', { action })}</Text>
      )}
      <List>
        {right?.holders.map(({ name, role, organisationId }) => (
          <List.Item key={name + role + organisationId}>
            <Text span fw={600}>
              {name}
            </Text>
            {`: ${t(`role.${role}`)}, `}
            <OrganisationName id={organisationId} />
          </List.Item>
        ))}
      </List>
      <Group gap="xs">
        {instead && <ButtonLink to={instead.to}>{t(instead.label)}</ButtonLink>}
        <ButtonLink to="/" variant="default">
          {t('notAllowed.home')}
        </ButtonLink>
      </Group>
    </Stack>
  );
}
