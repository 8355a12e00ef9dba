import { queryOptions } from '@tanstack/react-query';
import { all, api, ifMatch, take } from '@/api/client';
import { usePages } from '@/api/pages';
import type { Project, ProjectInput, Schedule } from '@/api/types';

export const useProjects = (q?: string) =>
  usePages(['projects', { q }], (cursor, signal) =>
    take(api.GET('/api/v1/projects', { params: { query: { q, cursor } }, signal })),
  );

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['project', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/projects/{id}', { params: { path: { id } }, signal })),
  });

export const projectRoadmapsQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['roadmaps', { projectId }],
    queryFn: async ({ signal }) =>
      (
        await all((cursor) =>
          take(api.GET('/api/v1/roadmaps', { params: { query: { projectId, cursor } }, signal })),
        )
      ).items,
  });

export const createProject = (body: ProjectInput) => take(api.POST('/api/v1/projects', { body }));

export const putProject = (id: string) => (body: ProjectInput, version: string) =>
  take(api.PUT('/api/v1/projects/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

export const removeProject = ({ id, version }: Project) =>
  take(api.DELETE('/api/v1/projects/{id}', { params: { path: { id }, header: ifMatch(version) } }));

export const restoreProject = (id: string) =>
  take(api.POST('/api/v1/projects/{id}/restore', { params: { path: { id } } }));

const textOnly = (schedule?: Schedule) => schedule && { text: schedule.text };

export function projectInput(view: Project): ProjectInput {
  const { id: _id, version: _version, roadmapCount: _count, deletedAt: _deleted, stages, ...rest } = view;
  return { ...rest, stages: stages?.map((stage) => ({ ...stage, schedule: textOnly(stage.schedule) })) };
}
