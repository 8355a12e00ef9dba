import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ifMatch, take } from '@/api/client';
import { usePages } from '@/api/pages';
import type { Membership, MembershipInput } from '@/api/types';

const at = (id: string) => ({ path: { id } });

const usersPage = (q: string | undefined, cursor?: string, signal?: AbortSignal) =>
  take(api.GET('/api/v1/users', { params: { query: { q, cursor } }, signal }));

/** Who can sign in, whether they hold anything or not. */
export const useUsers = (q: string | undefined, enabled: boolean) =>
  usePages(['users', { q }], (cursor, signal) => usersPage(q, cursor, signal), enabled);

/** Who holds something in the organisation or below it. */
export const useMembershipsUnder = (under: string | undefined, q: string | undefined) =>
  usePages(
    ['memberships', { under, q }],
    (cursor, signal) =>
      take(api.GET('/api/v1/memberships', { params: { query: { under, q, cursor } }, signal })),
    under !== undefined,
  );

export const foundUsersQuery = (q: string | undefined) =>
  queryOptions({
    queryKey: ['users', { q, first: true }],
    queryFn: async ({ signal }) => (await usersPage(q, undefined, signal)).items,
    placeholderData: keepPreviousData,
  });

export const membershipQuery = (id: string) =>
  queryOptions({
    queryKey: ['membership', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/memberships/{id}', { params: at(id), signal })),
  });

export const createMembership = (body: MembershipInput) => take(api.POST('/api/v1/memberships', { body }));

export const putMembership = (id: string) => (body: MembershipInput, version: string) =>
  take(api.PUT('/api/v1/memberships/{id}', { params: { ...at(id), header: ifMatch(version) }, body }));

export const endMembership = ({ id, version }: Membership) =>
  take(api.DELETE('/api/v1/memberships/{id}', { params: { ...at(id), header: ifMatch(version) } }));

export function membershipInput({ id: _id, version: _version, ...input }: Membership): MembershipInput {
  return input;
}
