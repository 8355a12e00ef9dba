import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, take } from '@/api/client';
import { usePages } from '@/api/pages';
import type { Schemas } from '@/api/types';

export type Import = Schemas['ImportView'];
export type Draft = Schemas['Draft'];
export type RoadmapDraft = Schemas['RoadmapDraft'];
export type SectionDraft = Schemas['SectionDraft'];
export type ActivityDraft = Schemas['ActivityDraft'];
export type PartyDraft = Schemas['PartyDraft'];
export type DraftWarning = Schemas['DraftWarning'];
export type WarningCode = Schemas['WarningCode'];
export type Place = Schemas['DocumentPlace'];
export type Source = Schemas['SourceView'];
export type Difference = Schemas['ImportDifference'];
export type Take = Schemas['Take'];
export type PartyName = Schemas['ImportPartyName'];
export type PartyMeaning = Schemas['PartyMeaning'];
export type Operation = Schemas['PatchOperation'];
export type Mode = Schemas['ConfirmationMode'];
type ImportStatus = Schemas['ImportStatus'];

export const running = (status: ImportStatus) => ['queued', 'reading', 'recognising'].includes(status);

const at = (id: string) => ({ path: { id } });

export const useImports = () =>
  usePages(['imports'], (cursor, signal) =>
    take(api.GET('/api/v1/imports', { params: { query: { cursor } }, signal })),
  );

/** Asked again every second while the document is being read; afterwards only the person changes it. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/imports/{id}', { params: at(id), signal })),
    refetchInterval: ({ state }) => (state.data && running(state.data.status) ? 1000 : false),
    staleTime: ({ state }) => (state.data && !running(state.data.status) ? Number.POSITIVE_INFINITY : 0),
  });

export const sourceQuery = (id: string) =>
  queryOptions({
    queryKey: ['import-source', id],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => take(api.GET('/api/v1/imports/{id}/source', { params: at(id), signal })),
  });

export const fetchImport = (id: string) => take(api.GET('/api/v1/imports/{id}', { params: at(id) }));

export const patchImport = (id: string, operations: Operation[], version: string) =>
  take(
    api.PATCH('/api/v1/imports/{id}', {
      params: { ...at(id), header: ifMatch(version) },
      body: operations,
      headers: { 'Content-Type': 'application/json-patch+json' },
    }),
  );

export const confirmImport = (id: string, mode: Mode) =>
  take(api.POST('/api/v1/imports/{id}/confirm', { params: { ...at(id), query: { mode } } }));

export const discardImport = ({ id, version }: Import) =>
  take(api.DELETE('/api/v1/imports/{id}', { params: { ...at(id), header: ifMatch(version) } }));
