import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import i18n from '@/i18n';
import { renderApp } from '@/test/render';
import { memoryApi } from '@/test/server';
import { createAppRouter } from './router';

const server = setupServer(...memoryApi().handlers);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const { t } = i18n;

const may = (...permissions: string[]) =>
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ subject: 'u', name: 'Кто-то', administrator: false, memberships: [], permissions }),
    ),
  );
const notHeldHere = () =>
  server.use(
    http.get('*/api/v1/rights', () =>
      HttpResponse.json({
        permission: 'project:edit',
        held: false,
        holders: [{ name: 'Вера Ключевая', role: 'coordinator', organisationId: 'org-m' }],
      }),
    ),
  );

const pages = Object.values(createAppRouter().routesById).filter(
  ({ id }) => id.startsWith('/inside/framed/') && id !== '/inside/framed/',
);
const main = () => document.querySelector<HTMLElement>('main')!;
const asked = () => document.querySelectorAll('main input, main textarea, main form, main table');

test('every page says whom it is for', () => {
  expect(pages.length).toBeGreaterThan(25);
  expect(pages.filter(({ options }) => !options.staticData?.needs).map(({ id }) => id)).toEqual([]);
});

test('whoever may not use a page learns who may before anything is asked', async () => {
  may('submission:review');
  const { router } = await renderApp('/imports');
  expect(await screen.findByText('Загружать документы могут:')).toBeVisible();
  expect(await screen.findByText('Вера Ключевая')).toBeVisible();
  for (const page of pages) {
    const [about, verb] = page.options.staticData!.needs!.split(':');
    await router.navigate({ to: page.fullPath.replaceAll(/\$\w+/g, 'x') as '/' });
    await waitFor(() =>
      expect(main(), page.fullPath).toHaveTextContent(t(`notAllowed.action.${about}.${verb}`)),
    );
    expect(document.querySelector('h1'), page.fullPath).toHaveTextContent('Здесь нужны другие права');
    expect(asked(), page.fullPath).toHaveLength(0);
  }
}, 60_000);

test('a login without any role learns how to get one', async () => {
  may();
  await renderApp('/projects');
  expect(await screen.findByText(/нет ни одной роли/)).toBeVisible();
});

test('the next step is the page one may read', async () => {
  may('project:read', 'submission:edit');
  await renderApp('/projects/new');
  const step = await within(main()).findByRole('link', { name: 'Проекты' });
  expect(step).toHaveAttribute('href', '/projects');
  expect(within(main()).getByRole('link', { name: 'На мою страницу' })).toHaveAttribute('href', '/');
});

test('what may be edited elsewhere is not offered here', async () => {
  may('project:read', 'project:edit', 'order:read', 'order:edit', 'indicator:read', 'indicator:edit');
  notHeldHere();
  const { router } = await renderApp('/projects/pr1/edit');
  expect(await screen.findByText('Вести проекты могут:')).toBeVisible();
  expect(asked()).toHaveLength(0);
  await router.navigate({ to: '/projects/$projectId', params: { projectId: 'pr1' } });
  await waitFor(() => expect(document.title).not.toContain('Здесь нужны другие права'));
  expect(screen.queryByRole('link', { name: 'Изменить' })).toBeNull();
});

test('the address of a new person asks nobody for a name in vain', async () => {
  may('person:read');
  await renderApp('/people?person=new');
  expect(await screen.findByText('Вести список людей могут:')).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Фамилия' })).toBeNull();
});
