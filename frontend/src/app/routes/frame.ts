import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { meQuery } from '@/api/me';
import { session } from '@/api/session';
import type { Permission } from '@/api/types';
import { Layout } from '../shell/Layout';
import { NotFound } from '../shell/NotFound';
import { queryClient } from '../shell/queryClient';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Whom the page is for; others are told who may and where to go instead. */
    needs?: Permission;
  }
}

/** A word an address may hold; an empty one is none. */
export const word = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

/** Only for who is signed in. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  async beforeLoad({ location }) {
    if (await session().signedIn()) return;
    try {
      await session().signIn(location.href);
    } catch {
      throw redirect({ to: '/sign-in', search: { to: location.href } });
    }
    // The browser is leaving for the identity provider: show nothing in between.
    await new Promise(() => {});
  },
  // What may be done decides what a page shows: nothing appears, and pushes the rest away, once that is known.
  // Where it can't be known, the page itself says so.
  loader: () => queryClient.ensureQueryData(meQuery).catch(() => undefined),
});

/** With the navigation around it. */
export const framed = createRoute({ getParentRoute: () => inside, id: 'framed', component: Layout });
