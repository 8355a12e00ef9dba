import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, take } from '@/api/client';
import { usePages } from '@/api/pages';
import type { Person, PersonInput } from '@/api/types';

const at = (id: string) => ({ path: { id } });

export const usePeople = (filter: { q?: string; organisationId?: string }) =>
  usePages(['people', filter], (cursor, signal) =>
    take(api.GET('/api/v1/people', { params: { query: { ...filter, cursor } }, signal })),
  );

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/people/{id}', { params: at(id), signal })),
  });

export const createPerson = (body: PersonInput) => take(api.POST('/api/v1/people', { body }));

export const putPerson = (id: string) => (body: PersonInput, version: string) =>
  take(api.PUT('/api/v1/people/{id}', { params: { ...at(id), header: ifMatch(version) }, body }));

export const removePerson = ({ id, version }: Person) =>
  take(api.DELETE('/api/v1/people/{id}', { params: { ...at(id), header: ifMatch(version) } }));

export const restorePerson = (id: string) =>
  take(api.POST('/api/v1/people/{id}/restore', { params: at(id) }));

export function personInput(view: Person): PersonInput {
  const { id: _id, version: _version, displayName: _name, deletedAt: _deleted, ...rest } = view;
  return rest;
}
