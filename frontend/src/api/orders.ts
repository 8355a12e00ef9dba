import { queryOptions } from '@tanstack/react-query';
import { api, take } from './client';

/** An order (приказ) by its id; nothing is asked without one. */
export const orderQuery = (id?: string) =>
  queryOptions({
    queryKey: ['order', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => take(api.GET('/api/v1/orders/{id}', { params: { path: { id: id! } }, signal })),
  });
