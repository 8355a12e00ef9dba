import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { reviewSearch } from '@/features/importing/search';
import { roadmapSearch } from '@/features/roadmap/search';
import { framed, inside, word } from './frame';

const projects = createRoute({
  getParentRoute: () => framed,
  path: '/projects',
  staticData: { needs: 'project:read' },
  validateSearch: (raw: Record<string, unknown>): { q?: string } => ({ q: word(raw.q) }),
  component: lazyRouteComponent(() => import('@/features/project/ProjectsPage'), 'ProjectsPage'),
});

const projectNew = createRoute({
  getParentRoute: () => framed,
  path: '/projects/new',
  staticData: { needs: 'project:edit' },
  component: lazyRouteComponent(() => import('@/features/project/PassportEditPage'), 'PassportNewPage'),
});

const project = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$projectId',
  staticData: { needs: 'project:read' },
  component: lazyRouteComponent(() => import('@/features/project/PassportPage'), 'PassportPage'),
});

const projectEdit = createRoute({
  getParentRoute: () => framed,
  path: '/projects/$projectId/edit',
  staticData: { needs: 'project:edit' },
  component: lazyRouteComponent(() => import('@/features/project/PassportEditPage'), 'PassportEditPage'),
});

const roadmap = createRoute({
  getParentRoute: () => framed,
  path: '/roadmaps/$roadmapId',
  staticData: { needs: 'roadmap:read' },
  validateSearch: roadmapSearch,
  component: lazyRouteComponent(() => import('@/features/roadmap/RoadmapPage'), 'RoadmapPage'),
});

export const roadmapPrint = createRoute({
  getParentRoute: () => inside,
  path: '/roadmaps/$roadmapId/print',
  staticData: { needs: 'roadmap:read' },
  validateSearch: roadmapSearch,
  component: lazyRouteComponent(() => import('@/features/roadmap/PrintPage'), 'PrintPage'),
});

const imports = createRoute({
  getParentRoute: () => framed,
  path: '/imports',
  staticData: { needs: 'import:edit' },
  component: lazyRouteComponent(() => import('@/features/importing/ImportsPage'), 'ImportsPage'),
});

const importReview = createRoute({
  getParentRoute: () => framed,
  path: '/imports/$importId',
  staticData: { needs: 'import:edit' },
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('@/features/importing/ImportPage'), 'ImportPage'),
});

export const planning = [projects, projectNew, project, projectEdit, roadmap, imports, importReview] as const;
