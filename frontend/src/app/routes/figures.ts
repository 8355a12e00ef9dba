import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { dashboardSearch } from '@/features/dashboard/search';
import { indicatorSearch } from '@/features/indicator/search';
import { rankingSearch } from '@/features/ranking/search';
import { periodIn } from '@/format/periods';
import { framed, inside, word } from './frame';

const dashboard = createRoute({
  getParentRoute: () => framed,
  path: '/dashboard',
  staticData: { needs: 'observation:read' },
  validateSearch: dashboardSearch,
  component: lazyRouteComponent(() => import('@/features/dashboard/DashboardPage'), 'DashboardPage'),
});

export const tablePrint = createRoute({
  getParentRoute: () => inside,
  path: '/dashboard/print',
  staticData: { needs: 'observation:read' },
  validateSearch: dashboardSearch,
  component: lazyRouteComponent(() => import('@/features/dashboard/TablePrintPage'), 'TablePrintPage'),
});

const ranking = createRoute({
  getParentRoute: () => framed,
  path: '/ranking',
  staticData: { needs: 'ranking:read' },
  validateSearch: rankingSearch,
  component: lazyRouteComponent(() => import('@/features/ranking/RankingPage'), 'RankingPage'),
});

export const rankingPrint = createRoute({
  getParentRoute: () => inside,
  path: '/ranking/print',
  staticData: { needs: 'ranking:read' },
  validateSearch: rankingSearch,
  component: lazyRouteComponent(() => import('@/features/ranking/RankingPrintPage'), 'RankingPrintPage'),
});

const indicators = createRoute({
  getParentRoute: () => framed,
  path: '/indicators',
  staticData: { needs: 'indicator:read' },
  validateSearch: (raw: Record<string, unknown>): { q?: string } => ({ q: word(raw.q) }),
  component: lazyRouteComponent(() => import('@/features/indicator/IndicatorsPage'), 'IndicatorsPage'),
});

const indicatorNew = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/new',
  staticData: { needs: 'indicator:edit' },
  component: lazyRouteComponent(() => import('@/features/indicator/IndicatorEditPage'), 'IndicatorNewPage'),
});

const termCalendars = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/term-calendars',
  staticData: { needs: 'indicator:read' },
  validateSearch: (raw: Record<string, unknown>): { year?: number } => ({
    year: Number(raw.year) || undefined,
  }),
  component: lazyRouteComponent(() => import('@/features/indicator/TermCalendarsPage'), 'TermCalendarsPage'),
});

const knownFigures = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/known-figures',
  staticData: { needs: 'observation:exact' },
  validateSearch: (
    raw: Record<string, unknown>,
  ): { period?: string; measure?: string; organisationId?: string } => ({
    period: periodIn(raw.period),
    measure: word(raw.measure),
    organisationId: word(raw.organisationId),
  }),
  component: lazyRouteComponent(() => import('@/features/indicator/KnownFiguresPage'), 'KnownFiguresPage'),
});

const indicator = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/$indicatorId',
  staticData: { needs: 'indicator:read' },
  validateSearch: indicatorSearch,
  component: lazyRouteComponent(() => import('@/features/indicator/IndicatorPage'), 'IndicatorPage'),
});

const indicatorEdit = createRoute({
  getParentRoute: () => framed,
  path: '/indicators/$indicatorId/edit',
  staticData: { needs: 'indicator:edit' },
  component: lazyRouteComponent(() => import('@/features/indicator/IndicatorEditPage'), 'IndicatorEditPage'),
});

export const figures = [
  dashboard,
  ranking,
  indicators,
  indicatorNew,
  termCalendars,
  knownFigures,
  indicator,
  indicatorEdit,
] as const;
