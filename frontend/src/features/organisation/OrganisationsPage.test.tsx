import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { sample } from '@/test/sample';
import { memoryApi } from '@/test/server';

const memory = memoryApi();
const server = setupServer(...memory.handlers);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test('grades and settlement are given in the dialog and shown beside the organisation', async () => {
  const user = userEvent.setup();
  await renderApp('/organisations?id=org-1');
  const details = await screen.findByRole('region', { name: 'МБОУ «Школа № 1»' });
  await user.click(within(details).getByRole('button', { name: 'Изменить' }));
  const dialog = await screen.findByRole('dialog');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'С класса' }), '5');
  expect(within(dialog).getByRole('combobox', { name: 'По класс' })).toHaveValue('5');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'По класс' }), '11');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Местность' }), 'село');
  await user.type(within(dialog).getByRole('textbox', { name: 'Действует с' }), '01091985');
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  await waitFor(() =>
    expect(memory.find('organisations', 'org-1')).toMatchObject({
      grades: { from: 5, to: 11 },
      settlement: 'rural',
      validFrom: '1985-09-01',
    }),
  );
  expect(await within(details).findByRole('row', { name: 'Классы 5–11' })).toBeInTheDocument();
  expect(within(details).getByRole('row', { name: 'Местность село' })).toBeInTheDocument();
}, 30_000);

test('who administers everything and is a member of nothing begins with a region and sees it', async () => {
  const user = userEvent.setup();
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json({ ...sample.me, administrator: true, memberships: [] })),
  );
  await renderApp('/organisations');
  expect(await screen.findByText('Организаций пока нет')).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'Новая организация' })[0]!);
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('combobox', { name: 'Вид' })).toHaveValue('region');
  await user.type(within(dialog).getByRole('textbox', { name: 'Название' }), 'Новая область');
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  await waitFor(() => expect(memory.store.organisations?.at(-1)).toMatchObject({ kind: 'region' }));
  expect(await screen.findByRole('tree')).toBeVisible();
}, 30_000);
