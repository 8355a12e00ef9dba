import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { memoryApi } from '@/test/server';

const notice = {
  id: 'n1',
  kind: 'submission_returned',
  organisationId: 'o1',
  organisationName: 'Школа № 3',
  about: { entity: 'submission', id: 'su1' },
  parameters: { campaign: 'Сбор показателей', due: '2026-08-31', reason: 'Проверьте 10 класс' },
  createdAt: '2026-08-20T08:00:00Z',
  readAt: undefined as string | undefined,
};
const read: string[][] = [];
const server = setupServer(
  http.get('*/api/v1/notifications', () => HttpResponse.json({ items: [notice] })),
  http.post('*/api/v1/notifications/read', async ({ request }) => {
    const { ids } = (await request.json()) as { ids: string[] };
    read.push(ids);
    notice.readAt = '2026-08-20T09:00:00Z';
    return HttpResponse.json({ items: [notice] });
  }),
  ...memoryApi().handlers,
);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

test('says how much is unread, leads to the form, and forgets what was looked at', async () => {
  await renderApp('/projects');
  const user = userEvent.setup();
  const bell = await screen.findByRole('button', { name: 'Уведомления, непрочитанных: 1' });
  await user.click(bell);
  const item = await screen.findByRole('menuitem', { name: /Возвращено на исправление: Сбор показателей/ });
  expect(item).toHaveAttribute('href', '/submissions/su1');
  expect(item).toHaveTextContent('Школа № 3 · до 31 авг. 2026 г.');
  expect(item).toHaveTextContent('«Проверьте 10 класс»');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(read).toEqual([['n1']]));
  await screen.findByRole('button', { name: 'Уведомления' });
});

test('says what keeps a campaign from opening by itself, and leads to it', async () => {
  const told = {
    ...notice,
    id: 'n2',
    kind: 'campaign_not_opened',
    organisationName: 'Город Заречье',
    about: { entity: 'campaign', id: 'ca1' },
    parameters: { campaign: 'Сбор показателей', fault: 'nobody' },
    readAt: '2026-08-20T09:00:00Z',
  };
  server.use(http.get('*/api/v1/notifications', () => HttpResponse.json({ items: [told] })));
  await renderApp('/projects');
  await userEvent.click(await screen.findByRole('button', { name: 'Уведомления' }));
  const item = await screen.findByRole('menuitem', { name: /Сбор не открылся сам: Сбор показателей/ });
  expect(item).toHaveAttribute('href', '/campaigns/ca1');
  expect(item).toHaveTextContent('Город Заречье · в участники не попадает ни одна организация');
});
