import { ActionIcon, Box, Burger, Group, Menu, Stack, Text } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { Link, Outlet, useMatches, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me';
import type { Permission } from '@/api/types';
import { Allowed } from '@/components/access/Allowed';
import { IconDown } from '@/components/icons';
import { SideDrawer } from '@/components/layers/SideDrawer';
import { MenuLink, TextLink } from '@/components/links';
import { Bell } from '@/features/notification/Bell';
import { Search } from '@/features/search/Search';
import { Busy } from './Busy';
import classes from './Layout.module.css';
import { Logo } from './Logo';
import { SessionGuard } from './SessionGuard';
import { Shortcuts } from './Shortcuts';
import { UserMenu } from './UserMenu';

const NAVIGATION: { to: string; label: string; permission: Permission }[] = [
  { to: '/projects', label: 'nav.projects', permission: 'project:read' },
  { to: '/dashboard', label: 'nav.dashboard', permission: 'observation:read' },
  { to: '/ranking', label: 'nav.ranking', permission: 'ranking:read' },
  { to: '/collect', label: 'nav.collect', permission: 'submission:edit' },
  { to: '/campaigns', label: 'nav.campaigns', permission: 'campaign:edit' },
  { to: '/indicators', label: 'nav.indicators', permission: 'indicator:read' },
  { to: '/imports', label: 'nav.imports', permission: 'import:edit' },
  { to: '/orders', label: 'nav.orders', permission: 'order:read' },
  { to: '/people', label: 'nav.people', permission: 'person:read' },
  { to: '/organisations', label: 'nav.organisations', permission: 'organisation:read' },
  { to: '/users', label: 'nav.users', permission: 'membership:edit' },
  { to: '/trash', label: 'nav.trash', permission: 'roadmap:edit' },
];

export function Layout() {
  const { t } = useTranslation();
  const [help, helpControl] = useDisclosure(false);
  const [menu, menuControl] = useDisclosure(false);
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const first = useRef(path);

  useHotkeys([
    ['shift+?', helpControl.open],
    ['?', helpControl.open],
    ['/', () => document.querySelector<HTMLInputElement>('[data-search]')?.focus()],
  ]);

  // A new page starts at its beginning, for the screen reader as well.
  useEffect(() => {
    if (first.current === path) return;
    first.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <>
      <Busy />
      <a href="#main" className={classes.skip}>
        {t('nav.skip')}
      </a>
      <header className={classes.header}>
        <Group gap="xs" wrap="nowrap">
          <Burger
            hiddenFrom="lg"
            size="sm"
            opened={menu}
            onClick={menuControl.toggle}
            aria-label={t('nav.menu')}
            aria-expanded={menu}
          />
          <Link to="/" className={classes.brand} aria-label={t('app.name')}>
            <Logo />
            <Box component="span" visibleFrom="xs">
              {t('app.name')}
            </Box>
          </Link>
        </Group>
        <nav aria-label={t('nav.main')} className={classes.nav}>
          <NavigationLinks folded />
        </nav>
        <Group gap={4} wrap="nowrap" ml="auto">
          <Search pages={useNavigation()} />
          <ActionIcon
            visibleFrom="sm"
            variant="subtle"
            color="gray"
            aria-label={t('shortcuts.title')}
            onClick={helpControl.open}
          >
            <Text fw={600}>?</Text>
          </ActionIcon>
          <Bell />
          <UserMenu onHelp={helpControl.open} />
        </Group>
      </header>
      <SideDrawer opened={menu} onClose={menuControl.close} size={260} title={t('nav.menu')}>
        <Stack component="nav" gap="xs" aria-label={t('nav.main')} onClick={menuControl.close}>
          <NavigationLinks />
        </Stack>
      </SideDrawer>
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Entrance />
      </main>
      <Shortcuts opened={help} onClose={helpControl.close} />
      <SessionGuard />
    </>
  );
}

/** Who may not use a page learns so before the page asks for anything. */
function Entrance() {
  const needs = useMatches({ select: (matches) => matches.at(-1)?.staticData.needs });
  return needs ? (
    <Allowed permission={needs}>
      <Outlet />
    </Allowed>
  ) : (
    <Outlet />
  );
}

function useNavigation() {
  const me = useMe();
  return NAVIGATION.filter((item) => me?.permissions.includes(item.permission));
}

/** As many as fit beside each other; the rest unfolds. */
const MOST = 7;

function NavigationLinks({ folded }: { folded?: boolean }) {
  const { t } = useTranslation();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const all = useNavigation();
  const shown = folded && all.length > MOST ? all.slice(0, MOST - 1) : all;
  const rest = all.slice(shown.length);
  return (
    <>
      {shown.map(({ to, label }) => (
        <TextLink
          key={to}
          to={to}
          className={classes.link}
          data-within={(path.startsWith('/roadmaps/') && to === '/projects') || undefined}
          underline="never"
        >
          {t(label)}
        </TextLink>
      ))}
      {rest.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <button
              type="button"
              className={classes.link}
              data-within={rest.some(({ to }) => path.startsWith(to)) || undefined}
            >
              {t('nav.more')} <IconDown size={12} />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map(({ to, label }) => (
              <MenuLink key={to} to={to}>
                {t(label)}
              </MenuLink>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
