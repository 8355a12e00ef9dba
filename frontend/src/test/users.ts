import { HttpResponse, http } from 'msw';
import type { Membership, MembershipInput } from '@/api/types';

const person = (login: string, name: string) => ({
  subject: `subject-${login}`,
  login,
  name,
  email: `${login}@example.org`,
  enabled: login !== 'gone',
});

const PEOPLE = [
  person('kluch', 'Вера Ключевая'),
  person('lug', 'Марина Лугова'),
  person('gone', 'Пётр Ушедший'),
];

/** Who can sign in and who holds what; rights as the person of the sample has them. */
export function usersApi(permissions: string[]) {
  const { subject, login, name } = PEOPLE[0]!;
  const memberships: Membership[] = [
    { id: 'm-1', version: '1', subject, login, name, organisationId: 'org-m', role: 'coordinator' },
  ];
  const all = () =>
    PEOPLE.map((one) => ({
      ...one,
      memberships: memberships.filter((membership) => membership.subject === one.subject),
    }));
  const matching = (url: string) => {
    const q = new URL(url).searchParams.get('q')?.toLowerCase() ?? '';
    return (one: { name: string; login: string }) => `${one.name} ${one.login}`.toLowerCase().includes(q);
  };
  let serial = 1;
  const handlers = [
    http.get('*/api/v1/rights', ({ request }) => {
      const permission = new URL(request.url).searchParams.get('permission')!;
      return HttpResponse.json({
        permission,
        held: permissions.includes(permission),
        holders: [{ name, role: 'coordinator', organisationId: 'org-m' }],
      });
    }),
    http.get('*/api/v1/users', ({ request }) =>
      HttpResponse.json({ items: all().filter(matching(request.url)) }),
    ),
    http.get('*/api/v1/memberships', ({ request }) =>
      HttpResponse.json({ items: memberships.filter(matching(request.url)) }),
    ),
    http.get('*/api/v1/memberships/:id', ({ params }) =>
      HttpResponse.json(memberships.find(({ id }) => id === params.id)),
    ),
    http.post('*/api/v1/memberships', async ({ request }) => {
      const made = { ...((await request.json()) as MembershipInput), id: `m-new-${serial++}`, version: '1' };
      memberships.push(made);
      return HttpResponse.json(made, { status: 201 });
    }),
    http.put('*/api/v1/memberships/:id', async ({ params, request }) => {
      const at = memberships.findIndex(({ id }) => id === params.id);
      memberships[at] = { ...memberships[at]!, ...((await request.json()) as MembershipInput), version: '2' };
      return HttpResponse.json(memberships[at]);
    }),
    http.delete('*/api/v1/memberships/:id', ({ params }) => {
      memberships.splice(
        memberships.findIndex(({ id }) => id === params.id),
        1,
      );
      return new HttpResponse(null, { status: 204 });
    }),
  ];
  return { handlers, memberships };
}
