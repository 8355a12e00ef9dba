import { queryOptions } from '@tanstack/react-query';
import { all, api, ifMatch, take } from '@/api/client';
import type { Activity, ActivityInput, Schedule, SectionInput } from '@/api/types';
import type { ActivityFilter } from './filter';
import type { Layout } from './layout';

const at = (id: string) => ({ path: { id } });

export const projectTitleQuery = (id?: string) =>
  queryOptions({
    queryKey: ['project', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => take(api.GET('/api/v1/projects/{id}', { params: at(id!), signal })),
  });

export const sectionsQuery = (roadmapId: string) =>
  queryOptions({
    queryKey: ['sections', roadmapId],
    queryFn: async ({ signal }) =>
      (
        await all((cursor) =>
          take(
            api.GET('/api/v1/roadmaps/{id}/sections', {
              params: { ...at(roadmapId), query: { limit: 200, cursor } },
              signal,
            }),
          ),
        )
      ).items,
  });

export const activitiesQuery = (roadmapId: string, asked: ActivityFilter) => {
  const { q, section, status, responsible, level, from, to, sort } = asked;
  const filter = { q, responsible, level, from, to, sort, sectionId: section, status: status && [status] };
  return queryOptions({
    queryKey: ['activities', roadmapId, filter],
    queryFn: ({ signal }) =>
      all((cursor) =>
        take(
          api.GET('/api/v1/activities', {
            params: { query: { roadmapId, ...filter, sort: sort ?? 'position', limit: 200, cursor } },
            signal,
          }),
        ),
      ),
    placeholderData: (before) => before,
  });
};

export const activityQuery = (id: string) =>
  queryOptions({
    queryKey: ['activity', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/activities/{id}', { params: at(id), signal })),
  });

export const historyQuery = (id: string, version: string) =>
  queryOptions({
    queryKey: ['changes', id, version],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/changes', { params: { query: { entity: 'activity', entityId: id } }, signal })),
  });

export const createActivity = (roadmapId: string, body: ActivityInput) =>
  take(api.POST('/api/v1/roadmaps/{id}/activities', { params: at(roadmapId), body }));

export const putActivity = (id: string) => (body: ActivityInput, version: string) =>
  take(api.PUT('/api/v1/activities/{id}', { params: { ...at(id), header: ifMatch(version) }, body }));

export const removeActivity = ({ id, version }: Activity) =>
  take(api.DELETE('/api/v1/activities/{id}', { params: { ...at(id), header: ifMatch(version) } }));

export const restoreActivity = (id: string) =>
  take(api.POST('/api/v1/activities/{id}/restore', { params: at(id) }));

export const sectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['section', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/sections/{id}', { params: at(id), signal })),
  });

export const createSection = (roadmapId: string, body: SectionInput) =>
  take(api.POST('/api/v1/roadmaps/{id}/sections', { params: at(roadmapId), body }));

export const putSection = (id: string) => (body: SectionInput, version: string) =>
  take(api.PUT('/api/v1/sections/{id}', { params: { ...at(id), header: ifMatch(version) }, body }));

export const removeSection = ({ id, version }: { id: string; version: string }) =>
  take(api.DELETE('/api/v1/sections/{id}', { params: { ...at(id), header: ifMatch(version) } }));

export const restoreSection = (id: string) =>
  take(api.POST('/api/v1/sections/{id}/restore', { params: at(id) }));

export const putLayout = (roadmapId: string) => (layout: Layout, version: string) => {
  const body = {
    activities: layout.sections.find((section) => !section.id)?.activities,
    sections: layout.sections.flatMap(({ id, ...section }) => (id ? [{ id, ...section }] : [])),
  };
  return take(
    api.PUT('/api/v1/roadmaps/{id}/layout', { params: { ...at(roadmapId), header: ifMatch(version) }, body }),
  );
};

const textOnly = (schedule?: Schedule) => schedule && { text: schedule.text };

export function activityInput(view: Activity): ActivityInput {
  const {
    id: _id,
    version: _version,
    roadmapId: _roadmap,
    position: _position,
    deletedAt: _deleted,
    schedule,
    ...rest
  } = view;
  return { ...rest, schedule: textOnly(schedule) };
}
