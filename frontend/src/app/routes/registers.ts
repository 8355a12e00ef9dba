import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { framed, word } from './frame';

const organisations = createRoute({
  getParentRoute: () => framed,
  path: '/organisations',
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
  validateSearch: (raw: Record<string, unknown>): { q?: string } => ({ q: word(raw.q) }),
  component: lazyRouteComponent(() => import('@/features/order/OrdersPage'), 'OrdersPage'),
});

const orderNew = createRoute({
  getParentRoute: () => framed,
  path: '/orders/new',
  component: lazyRouteComponent(() => import('@/features/order/OrderEditPage'), 'OrderNewPage'),
});

const order = createRoute({
  getParentRoute: () => framed,
  path: '/orders/$orderId',
  component: lazyRouteComponent(() => import('@/features/order/OrderPage'), 'OrderPage'),
});

const orderEdit = createRoute({
  getParentRoute: () => framed,
  path: '/orders/$orderId/edit',
  component: lazyRouteComponent(() => import('@/features/order/OrderEditPage'), 'OrderEditPage'),
});

export const registers = [organisations, people, orders, orderNew, order, orderEdit] as const;
