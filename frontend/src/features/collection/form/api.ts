import { api, take } from '@/api/client';
import { withFile } from '@/api/multipart';
import type { Schemas } from '@/api/types';

export type UploadAnswer = Schemas['FormUploaded'];
export type RefusedCell = Schemas['RefusedCell'];

const at = (id: string) => ({ path: { id } });

export const uploadForm = (id: string, content: File) =>
  take(api.POST('/api/v1/submissions/{id}/form.xlsx', { params: at(id), ...withFile(content) }));

export const fetchForm = (id: string) =>
  take(api.GET('/api/v1/submissions/{id}/form.xlsx', { params: at(id), parseAs: 'blob' }));
