import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { framed, word } from './frame';

const organisations = createRoute({
  getParentRoute: () => framed,
  path: '/organisations',
  staticData: { needs: 'organisation:read' },
  validateSearch: (raw: Record<string, unknown>): { q?: string; id?: string } => ({
    q: word(raw.q),
    id: word(raw.id),
  }),
  component: lazyRouteComponent(
    () => import('@/features/organisation/OrganisationsPage'),
    'OrganisationsPage',
  ),
});

const people = createRoute({
  getParentRoute: () => framed,
  path: '/people',
  staticData: { needs: 'person:read' },
  validateSearch: (
    raw: Record<string, unknown>,
  ): { q?: string; organisationId?: string; person?: string } => ({
    q: word(raw.q),
    organisationId: word(raw.organisationId),
    person: word(raw.person),
  }),
  component: lazyRouteComponent(() => import('@/features/person/PeoplePage'), 'PeoplePage'),
});

const orders = createRoute({
  getParentRoute: () => framed,
  path: '/orders',
  staticData: { needs: 'order:read' },
  validateSearch: (raw: Record<string, unknown>): { q?: string } => ({ q: word(raw.q) }),
  component: lazyRouteComponent(() => import('@/features/order/OrdersPage'), 'OrdersPage'),
});

const orderNew = createRoute({
  getParentRoute: () => framed,
  path: '/orders/new',
  staticData: { needs: 'order:edit' },
  component: lazyRouteComponent(() => import('@/features/order/OrderEditPage'), 'OrderNewPage'),
});

const order = createRoute({
  getParentRoute: () => framed,
  path: '/orders/$orderId',
  staticData: { needs: 'order:read' },
  component: lazyRouteComponent(() => import('@/features/order/OrderPage'), 'OrderPage'),
});

const orderEdit = createRoute({
  getParentRoute: () => framed,
  path: '/orders/$orderId/edit',
  staticData: { needs: 'order:edit' },
  component: lazyRouteComponent(() => import('@/features/order/OrderEditPage'), 'OrderEditPage'),
});

const users = createRoute({
  getParentRoute: () => framed,
  path: '/users',
  staticData: { needs: 'membership:edit' },
  validateSearch: (raw: Record<string, unknown>): { q?: string; organisationId?: string } => ({
    q: word(raw.q),
    organisationId: word(raw.organisationId),
  }),
  component: lazyRouteComponent(() => import('@/features/user/UsersPage'), 'UsersPage'),
});

export const registers = [organisations, people, orders, orderNew, order, orderEdit, users] as const;
