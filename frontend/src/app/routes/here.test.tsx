import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { sample } from '@/test/sample';
import { serveFromMemory } from '@/test/serving';

const served = serveFromMemory();
const { server } = served;
/** The rights that were asked about. */
const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
});

const READS = ['observation:read', 'ranking:read'];
const holds = (...memberships: { organisationId: string; permissions: string[] }[]) =>
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        ...sample.me,
        memberships: memberships.map((one) => ({ role: 'reporter', ...one })),
      }),
    ),
  );

/** Somebody who holds every right, but in another place than what is shown. */
const elsewhere = (permission: string) => {
  holds({ organisationId: 'org-o', permissions: sample.me.permissions });
  server.use(
    http.get('*/api/v1/rights', ({ request }) => {
      const wanted = new URL(request.url).searchParams.get('permission')!;
      asked.push(wanted);
      return HttpResponse.json({
        permission: wanted,
        held: wanted !== permission,
        holders: [],
      });
    }),
  );
};

test('figures begin at the widest place one may read them in, whichever membership comes first', async () => {
  holds(
    { organisationId: 'org-1', permissions: READS },
    { organisationId: 'org-m', permissions: READS },
    { organisationId: 'org-o', permissions: ['order:read'] },
  );
  await renderApp('/dashboard');
  await screen.findByRole('heading', { level: 1, name: 'Заречный округ' });
});

test('a ranking begins there too, and finds the own school', async () => {
  holds(
    { organisationId: 'org-o', permissions: ['order:read'] },
    { organisationId: 'org-m', permissions: READS },
    { organisationId: 'org-1', permissions: READS },
  );
  await renderApp('/ranking');
  expect(await screen.findByDisplayValue('Заречный округ')).toHaveAccessibleName(/^Где/);
  expect(await screen.findByRole('button', { name: 'Моя школа' })).toBeVisible();
});

const KNOWN = {
  id: 'k1',
  version: '1',
  organisationId: 'org-1',
  measure: 'pupils:5-11',
  period: 'RY2025',
  value: 412,
  source: 'ОО-1',
  takenOn: '2025-09-20',
};
const CALENDAR = {
  id: 'c1',
  version: '1',
  organisationId: 'org-1',
  startYear: 2026,
  kind: 'trimester',
  terms: [{ start: '2026-09-01', end: '2026-11-16' }],
};
const answering = (path: string, items: object[]) =>
  server.use(http.get(`*/api/v1/${path}`, () => HttpResponse.json({ items })));

test.each([
  ['known figure', '/indicators/known-figures', 'observation:edit', 'pupils:5-11', /изменить/],
  ['term calendar', '/indicators/term-calendars', 'indicator:edit', /1-й триместр/, /изменить/],
  ['thing in the trash', '/trash?kind=projects', 'project:edit', 'Маршрут в профессию', /Восстановить/],
  ['submission', '/submissions/su1', 'submission:approve', /Заполнено/, 'Утвердить'],
])(
  'nothing is offered for a %s of a place where one may not',
  async (_what, path, permission, shown, name) => {
    answering('known-figures', [KNOWN]);
    answering('term-calendars', [CALENDAR]);
    served.memory.store.projects![0]!.trashed = true;
    const there = await renderApp(path);
    expect(await screen.findByRole('button', { name })).toBeVisible();
    there.unmount();

    elsewhere(permission);
    await renderApp(path);
    await screen.findAllByText(shown);
    await waitFor(() => expect(asked).toContain(permission));
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  },
  30_000,
);

test('a target is set by whoever may in its organisation, and read by the others', async () => {
  const target = { indicatorId: 'ind-0', period: 'RY2025', unit: '%', value: 60 };
  answering('periods', [{ code: 'RY2025', start: '2025-09-01', end: '2026-08-31' }]);
  answering('effective-targets', [
    { ...target, organisationId: 'org-1', name: 'Школа № 1', targetId: 't1' },
    { ...target, organisationId: 'org-o', name: 'Управление', targetId: 't2' },
  ]);
  elsewhere('indicator:edit');
  await renderApp('/indicators/ind-0?tab=targets&period=RY2025');
  expect(await screen.findByLabelText('Цель: Управление')).toBeVisible();
  await waitFor(() => expect(screen.queryByLabelText('Цель: Школа № 1')).not.toBeInTheDocument());
  expect(screen.getByRole('row', { name: /Школа № 1/ })).toHaveTextContent('60');
});
