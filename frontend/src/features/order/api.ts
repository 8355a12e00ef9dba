import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, take } from '@/api/client';
import { usePages } from '@/api/pages';
import type { Order, OrderInput, Schedule } from '@/api/types';

const at = (id: string) => ({ path: { id } });

export const useOrders = (q?: string) =>
  usePages(['orders', { q }], (cursor, signal) =>
    take(api.GET('/api/v1/orders', { params: { query: { q, cursor } }, signal })),
  );

/** A few orders to choose from while one types. */
export const orderSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['orders', { q, limit: 20 }],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/orders', { params: { query: { q: q || undefined, limit: 20 } }, signal })),
  });

export const createOrder = (body: OrderInput) => take(api.POST('/api/v1/orders', { body }));

export const putOrder = (id: string) => (body: OrderInput, version: string) =>
  take(api.PUT('/api/v1/orders/{id}', { params: { ...at(id), header: ifMatch(version) }, body }));

export const removeOrder = ({ id, version }: Order) =>
  take(api.DELETE('/api/v1/orders/{id}', { params: { ...at(id), header: ifMatch(version) } }));

export const restoreOrder = (id: string) => take(api.POST('/api/v1/orders/{id}/restore', { params: at(id) }));

const textOnly = (schedule?: Schedule) => schedule && { text: schedule.text };

export function orderInput(view: Order): OrderInput {
  const {
    id: _id,
    version: _version,
    deletedAt: _deleted,
    linkedFrom: _linked,
    instructions,
    ...rest
  } = view;
  return {
    ...rest,
    instructions: instructions?.map((one) => ({ ...one, schedule: textOnly(one.schedule) })),
  };
}

/** «№ 42 от 3 сентября» without the title. */
export const orderNumber = (order: Order) => (order.number ? `№ ${order.number}` : '');
