import { api, take } from '@/api/client';
import type { Permission } from '@/api/types';
import type { TrashKind } from './kinds';

export interface Thrown {
  id: string;
  name: string;
  /** Whose it is: an organisation's, or what is in a roadmap that roadmap's owner's. */
  organisationId?: string;
  roadmapId?: string;
  /** The section it stands in, which may be in the trash too. */
  sectionId?: string;
}

interface Asked {
  trashed: true;
  cursor?: string;
  roadmapId?: string;
}

interface Kind {
  permission: Permission;
  list: (asked: Asked) => Promise<{ items: Thrown[]; next?: string }>;
  restore: (id: string) => Promise<unknown>;
}

const at = (id: string) => ({ params: { path: { id } } });

async function named<T extends Pick<Thrown, 'id' | 'organisationId' | 'roadmapId'>>(
  page: Promise<{ items: T[]; next?: string }>,
  name: (item: T) => string,
  sectionId: (item: T) => string | undefined = () => undefined,
) {
  const { items, next } = await page;
  return {
    next,
    items: items.map((item) => ({
      id: item.id,
      name: name(item),
      organisationId: item.organisationId,
      roadmapId: item.roadmapId,
      sectionId: sectionId(item),
    })),
  };
}

export const titled = (item: { number?: string; title: string }) =>
  [item.number, item.title].filter(Boolean).join(' ');

export const KINDS: Record<TrashKind, Kind> = {
  activities: {
    permission: 'roadmap:edit',
    list: (query) =>
      named(take(api.GET('/api/v1/activities', { params: { query } })), titled, (one) => one.sectionId),
    restore: (id) => take(api.POST('/api/v1/activities/{id}/restore', at(id))),
  },
  sections: {
    permission: 'roadmap:edit',
    list: (query) =>
      named(take(api.GET('/api/v1/sections', { params: { query } })), titled, (one) => one.parentId),
    restore: (id) => take(api.POST('/api/v1/sections/{id}/restore', at(id))),
  },
  projects: {
    permission: 'project:edit',
    list: ({ roadmapId: _, ...query }) =>
      named(take(api.GET('/api/v1/projects', { params: { query } })), titled),
    restore: (id) => take(api.POST('/api/v1/projects/{id}/restore', at(id))),
  },
  roadmaps: {
    permission: 'roadmap:edit',
    list: ({ roadmapId: _, ...query }) =>
      named(take(api.GET('/api/v1/roadmaps', { params: { query } })), titled),
    restore: (id) => take(api.POST('/api/v1/roadmaps/{id}/restore', at(id))),
  },
  orders: {
    permission: 'order:edit',
    list: ({ roadmapId: _, ...query }) =>
      named(take(api.GET('/api/v1/orders', { params: { query } })), titled),
    restore: (id) => take(api.POST('/api/v1/orders/{id}/restore', at(id))),
  },
  people: {
    permission: 'person:edit',
    list: ({ roadmapId: _, ...query }) =>
      named(take(api.GET('/api/v1/people', { params: { query } })), (person) => person.displayName),
    restore: (id) => take(api.POST('/api/v1/people/{id}/restore', at(id))),
  },
};
