import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, take } from '@/api/client';
import type { Roadmap, RoadmapInput } from '@/api/types';
import { useTrash } from '../record/useTrash';

const at = (id: string) => ({ path: { id } });

export const roadmapQuery = (id: string) =>
  queryOptions({
    queryKey: ['roadmap', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/roadmaps/{id}', { params: at(id), signal })),
  });

export const createRoadmap = (body: RoadmapInput) => take(api.POST('/api/v1/roadmaps', { body }));

export const putRoadmap = (id: string) => (body: RoadmapInput, version: string) =>
  take(api.PUT('/api/v1/roadmaps/{id}', { params: { ...at(id), header: ifMatch(version) }, body }));

/** Every edit of the order gives a roadmap a new version, so the one to delete is read first. */
async function removeRoadmap(id: string) {
  const { version } = await take(api.GET('/api/v1/roadmaps/{id}', { params: at(id) }));
  return take(api.DELETE('/api/v1/roadmaps/{id}', { params: { ...at(id), header: ifMatch(version) } }));
}

const restoreRoadmap = (id: string) => take(api.POST('/api/v1/roadmaps/{id}/restore', { params: at(id) }));

/** Puts a roadmap into the trash, with the way back in the toast; answers whether it worked. */
export function useRoadmapTrash() {
  const { remove } = useTrash();
  return ({ id, title }: Roadmap) =>
    remove({
      name: title,
      remove: () => removeRoadmap(id),
      restore: () => restoreRoadmap(id),
      keys: ['roadmaps', 'projects', 'project'],
    });
}

/** Shows a saved roadmap wherever it is on the screen. */
export function useRoadmapSaved() {
  const client = useQueryClient();
  return async (roadmap: Roadmap) => {
    client.setQueryData(['roadmap', roadmap.id], roadmap);
    await Promise.all(
      ['roadmaps', 'projects', 'project', 'activities'].map((key) =>
        client.invalidateQueries({ queryKey: [key] }),
      ),
    );
  };
}
