import type { Membership, User } from '@/api/types';

/** A person as the page lists one: as Keycloak tells, or as the memberships below an organisation do. */
export type UserRow = Pick<User, 'subject' | 'login' | 'name' | 'memberships'> &
  Partial<Pick<User, 'email' | 'enabled'>>;

/** One row a person, in the order in which the memberships name them. */
export function rowsOf(memberships: Membership[]): UserRow[] {
  const rows = new Map<string, UserRow>();
  for (const one of memberships) {
    const { subject, login, name } = one;
    const row = rows.get(subject) ?? { subject, login, name, memberships: [] };
    row.memberships.push(one);
    rows.set(subject, row);
  }
  return [...rows.values()];
}

/** Where a membership stands on a day of the wire. */
export function stateOn(today: string, { validFrom, validTo }: Membership): 'over' | 'ahead' | 'running' {
  if (validTo && validTo < today) return 'over';
  return validFrom && validFrom > today ? 'ahead' : 'running';
}
