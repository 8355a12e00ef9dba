import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { memoryApi } from '@/test/server';

const server = setupServer();
const asked: URL[] = [];
beforeAll(() => {
  // jsdom lays nothing out: the list would think it has no height.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => 37 });
  server.listen({ onUnhandledRequest: 'error' });
  server.events.on('request:start', ({ request }) => {
    if (request.url.includes('/rankings')) asked.push(new URL(request.url));
  });
});
beforeEach(() => {
  asked.length = 0;
  const { handlers, store } = memoryApi();
  store.organisations!.push({ ...store.organisations!.at(-1)!, id: 'org-33333', name: 'Школа № 33333' });
  server.use(...handlers);
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function open(search = '') {
  const app = await renderApp(`/ranking${search}`);
  const table = await screen.findByRole('table', { name: 'Рейтинг' }, { timeout: 10_000 });
  return { ...app, table, user: userEvent.setup() };
}

test('of forty thousand rows only those looked at are asked for and drawn', async () => {
  const { table } = await open();
  await within(table).findByText('МБОУ «Средняя школа № 0»');
  expect(table).toHaveAttribute('aria-rowcount', '40002');
  expect(within(table).getAllByRole('row').length).toBeLessThan(120);
  expect(asked.every((url) => Number(url.searchParams.get('limit')) <= 200)).toBe(true);
  expect(asked.length).toBeLessThan(5);
});

test('a place explains itself, and what would move it up', async () => {
  const { table, user } = await open();
  const row = await within(table).findByRole('button', { name: 'МБОУ «Средняя школа № 2»' });
  expect(row.closest('[role=row]')).toHaveTextContent('место поделено');
  await user.click(row);
  expect(row).toHaveAttribute('aria-expanded', 'true');
  const why = within(table).getByRole('table', { name: /Из чего сложился балл/ });
  expect(within(why).getAllByRole('row')).toHaveLength(4);
  expect(within(table).getByText('Что поднимет выше:').parentElement).toHaveTextContent(
    /Числитель 201 вместо 200.*и ещё 1/,
  );
});

test('criteria, weights and rules live in the address; the method is printed below', async () => {
  const { user, router } = await open();
  expect(screen.getByText(/Взвешенный рейтинг Ориентир, версия 1\.2/)).toBeInTheDocument();
  await user.click(screen.getByText('3 критерия'));
  await user.click(screen.getByRole('button', { name: /не определившихся с выбором: убрать/ }));
  await waitFor(() =>
    expect(router.state.location.search).toMatchObject({ criterion: ['diagnosed:1', 'trials:1'] }),
  );
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Кто не сдал' }), 'exclude');
  await waitFor(() => expect(router.state.location.search).toMatchObject({ notReported: 'exclude' }));
  await waitFor(() => expect(asked.at(-1)!.search).toContain('notReported=exclude'));
});

test('a school is found wherever it stands, as of the same moment', async () => {
  await open('?at=org-33333');
  await waitFor(() => expect(asked.some((url) => url.searchParams.get('at') === 'org-33333')).toBe(true));
  expect(asked.find((url) => url.searchParams.has('at'))!.searchParams.get('asOf')).toBe('812');
});

test('one ranks over any kind of period that something is measured over', async () => {
  const { user, router } = await open('?period=CY2026-M01');
  const kinds = await screen.findByRole('combobox', { name: 'Вид периода' });
  expect(
    within(kinds)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Учебный год', 'Квартал', 'Месяц']);
  await user.selectOptions(kinds, 'Квартал');
  await waitFor(() =>
    expect(router.state.location.search).toMatchObject({ period: expect.stringMatching(/^CY\d{4}-Q[1-4]$/) }),
  );
  await user.selectOptions(kinds, 'Учебный год');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Период' }), '2024/25 учебный год');
  await waitFor(() => expect(asked.at(-1)?.searchParams.get('period')).toBe('RY2024'));
});
