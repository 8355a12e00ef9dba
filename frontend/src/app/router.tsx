import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { meQuery } from '@/api/me';
import { session } from '@/api/session';
import { Failure } from '@/components/States';
import { campaignSearch } from '@/features/collection/search';
import { dashboardSearch } from '@/features/dashboard/search';
import { reviewSearch } from '@/features/importing/search';
import { indicatorSearch } from '@/features/indicator/search';
import { rankingSearch } from '@/features/ranking/search';
import { roadmapSearch } from '@/features/roadmap/search';
import { periodIn } from '@/format/periods';
import { Layout } from './Layout';
import { NotFound } from './NotFound';
import { queryClient } from './queryClient';
import { SignInPage } from './SignInPage';
import { TRASH_KINDS, type TrashKind } from './trash';

const optional = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (raw: Record<string, unknown>): { to?: string } => ({ to: optional(raw.to) }),
  component: SignInPage,
});

const inside = createRoute({
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
});

const framed = createRoute({ getParentRoute: () => inside, id: 'framed', component: Layout });

const home = createRoute({
  getParentRoute: () => framed,
  path: '/',
  async beforeLoad() {
    // Who reports for a school begins with what is due.
    const { permissions } = await queryClient.ensureQueryData(meQuery);
    const reports = permissions.includes('submission:edit') && !permissions.includes('project:edit');
    throw redirect({ to: reports ? '/collect' : '/projects', replace: true });
  },
});

const projects = createRoute({
  getParentRoute: () => framed,
  path: '/projects',
  validateSearch: (raw: Record<string, unknown>): { q?: string } => ({ q: optional(raw.q) }),
  component: lazyRouteComponent(() => import('@/features/project/ProjectsPage'), 'ProjectsPage'),
});

const projectNew = createRoute({
  getParentRoute: () => framed,
  path: '/projects/new',
  component: lazyRouteComponent(() => import('@/features/project/PassportEditPage'), 'PassportNewPage'),
});

const project = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$projectId',
  component: lazyRouteComponent(() => import('@/features/project/PassportPage'), 'PassportPage'),
});

const projectEdit = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$projectId/edit',
  component: lazyRouteComponent(() => import('@/features/project/PassportEditPage'), 'PassportEditPage'),
});

const roadmap = createRoute({
  getParentRoute: () => framed,
  path: '/roadmaps/$roadmapId',
  validateSearch: roadmapSearch,
  component: lazyRouteComponent(() => import('@/features/roadmap/RoadmapPage'), 'RoadmapPage'),
});

const roadmapPrint = createRoute({
  getParentRoute: () => inside,
  path: '/roadmaps/$roadmapId/print',
  validateSearch: roadmapSearch,
  component: lazyRouteComponent(() => import('@/features/roadmap/PrintPage'), 'PrintPage'),
});

const imports = createRoute({
  getParentRoute: () => framed,
  path: '/imports',
  component: lazyRouteComponent(() => import('@/features/importing/ImportsPage'), 'ImportsPage'),
});

const importReview = createRoute({
  getParentRoute: () => framed,
  path: '/imports/$importId',
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('@/features/importing/ImportPage'), 'ImportPage'),
});

const organisations = createRoute({
  getParentRoute: () => framed,
  path: '/organisations',
  validateSearch: (raw: Record<string, unknown>): { q?: string; id?: string } => ({
    q: optional(raw.q),
    id: optional(raw.id),
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
    q: optional(raw.q),
    organisationId: optional(raw.organisationId),
    person: optional(raw.person),
  }),
  component: lazyRouteComponent(() => import('@/features/person/PeoplePage'), 'PeoplePage'),
});

const orders = createRoute({
  getParentRoute: () => framed,
  path: '/orders',
  validateSearch: (raw: Record<string, unknown>): { q?: string } => ({ q: optional(raw.q) }),
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

const dashboard = createRoute({
  getParentRoute: () => framed,
  path: '/dashboard',
  validateSearch: dashboardSearch,
  component: lazyRouteComponent(() => import('@/features/dashboard/DashboardPage'), 'DashboardPage'),
});

const tablePrint = createRoute({
  getParentRoute: () => inside,
  path: '/dashboard/print',
  validateSearch: dashboardSearch,
  component: lazyRouteComponent(() => import('@/features/dashboard/TablePrintPage'), 'TablePrintPage'),
});

const ranking = createRoute({
  getParentRoute: () => framed,
  path: '/ranking',
  validateSearch: rankingSearch,
  component: lazyRouteComponent(() => import('@/features/ranking/RankingPage'), 'RankingPage'),
});

const rankingPrint = createRoute({
  getParentRoute: () => inside,
  path: '/ranking/print',
  validateSearch: rankingSearch,
  component: lazyRouteComponent(() => import('@/features/ranking/RankingPrintPage'), 'RankingPrintPage'),
});

const collect = createRoute({
  getParentRoute: () => framed,
  path: '/collect',
  component: lazyRouteComponent(() => import('@/features/collection/CollectPage'), 'CollectPage'),
});

const submission = createRoute({
  getParentRoute: () => framed,
  path: '/submissions/$submissionId',
  validateSearch: (raw: Record<string, unknown>): { cell?: string } => ({ cell: optional(raw.cell) }),
  component: lazyRouteComponent(() => import('@/features/collection/SubmissionPage'), 'SubmissionPage'),
});

const campaigns = createRoute({
  getParentRoute: () => framed,
  path: '/campaigns',
  component: lazyRouteComponent(() => import('@/features/collection/CampaignsPage'), 'CampaignsPage'),
});

const campaignNew = createRoute({
  getParentRoute: () => framed,
  path: '/campaigns/new',
  component: lazyRouteComponent(() => import('@/features/collection/CampaignNewPage'), 'CampaignNewPage'),
});

const campaign = createRoute({
  getParentRoute: () => framed,
  path: '/campaigns/$campaignId',
  validateSearch: campaignSearch,
  component: lazyRouteComponent(() => import('@/features/collection/CampaignPage'), 'CampaignPage'),
});

const indicators = createRoute({
  getParentRoute: () => framed,
  path: '/indicators',
  validateSearch: (raw: Record<string, unknown>): { q?: string } => ({ q: optional(raw.q) }),
  component: lazyRouteComponent(() => import('@/features/indicator/IndicatorsPage'), 'IndicatorsPage'),
});

const indicatorNew = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/new',
  component: lazyRouteComponent(() => import('@/features/indicator/IndicatorEditPage'), 'IndicatorNewPage'),
});

const termCalendars = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/term-calendars',
  validateSearch: (raw: Record<string, unknown>): { year?: number } => ({
    year: Number(raw.year) || undefined,
  }),
  component: lazyRouteComponent(() => import('@/features/indicator/TermCalendarsPage'), 'TermCalendarsPage'),
});

const knownFigures = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/known-figures',
  validateSearch: (
    raw: Record<string, unknown>,
  ): { period?: string; measure?: string; organisationId?: string } => ({
    period: periodIn(raw.period),
    measure: optional(raw.measure),
    organisationId: optional(raw.organisationId),
  }),
  component: lazyRouteComponent(() => import('@/features/indicator/KnownFiguresPage'), 'KnownFiguresPage'),
});

const indicator = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/$indicatorId',
  validateSearch: indicatorSearch,
  component: lazyRouteComponent(() => import('@/features/indicator/IndicatorPage'), 'IndicatorPage'),
});

const indicatorEdit = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/$indicatorId/edit',
  component: lazyRouteComponent(() => import('@/features/indicator/IndicatorEditPage'), 'IndicatorEditPage'),
});

const trash = createRoute({
  getParentRoute: () => framed,
  path: '/trash',
  validateSearch: (raw: Record<string, unknown>): { kind?: TrashKind; roadmapId?: string } => ({
    kind: TRASH_KINDS.find((kind) => kind === raw.kind),
    roadmapId: optional(raw.roadmapId),
  }),
  component: lazyRouteComponent(() => import('./TrashPage'), 'TrashPage'),
});

const tree = root.addChildren([
  signIn,
  inside.addChildren([
    roadmapPrint,
    tablePrint,
    rankingPrint,
    framed.addChildren([
      home,
      projects,
      projectNew,
      project,
      projectEdit,
      roadmap,
      imports,
      importReview,
      organisations,
      people,
      orders,
      orderNew,
      order,
      orderEdit,
      dashboard,
      ranking,
      collect,
      submission,
      campaigns,
      campaignNew,
      campaign,
      indicators,
      indicatorNew,
      termCalendars,
      knownFigures,
      indicator,
      indicatorEdit,
      trash,
    ]),
  ]),
]);

export const createAppRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree: tree,
    history,
    scrollRestoration: true,
    defaultErrorComponent: ({ error, reset }) => <Failure problem={error} retry={reset} />,
  });

export const router = createAppRouter();

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
