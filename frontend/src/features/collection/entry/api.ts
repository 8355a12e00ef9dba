import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import type { CellInput } from './types';

const at = (id: string) => ({ path: { id } });

/** The whole form. While one types, the cell store knows better; this is asked again when the person comes back. */
export const formQuery = (id: string) =>
  queryOptions({
    queryKey: ['submission-form', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/submissions/{id}/form', { params: at(id), signal })),
  });

export const patchCells = (id: string, body: CellInput[]) =>
  take(api.PATCH('/api/v1/submissions/{id}/cells', { params: at(id), body }));
