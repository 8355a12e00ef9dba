import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { serveFromMemory } from '@/test/serving';

const served = serveFromMemory();

const open = async (search = '') => {
  const app = await renderApp(`/roadmaps/r1${search}`);
  await screen.findByRole('treegrid', { hidden: true });
  return { ...app, user: userEvent.setup() };
};
/** The page ends without a word, as by a reload or a closed window. */
const lose = () => cleanup();
const cell = (text: string | RegExp) => screen.getByText(text).closest<HTMLElement>('[role=gridcell]')!;
const stored = (id: string) => served.memory.find('activities', id)!;
const card = async () => within(await screen.findByRole('dialog'));
const states = () => screen.getAllByRole('status', { hidden: true }).map((one) => one.textContent);

test('a card that is closed by Esc saves what was typed, and says «saved» only then', async () => {
  const { user } = await open('?activity=a8');
  const field = await (await card()).findByLabelText('Результат');
  await user.type(field, 'Придут двести семей');
  expect(states().some((text) => text?.includes('Не сохранено'))).toBe(true);
  expect(states()).not.toContain('Сохранено');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(stored('a8').expectedResult).toBe('Придут двести семей'));
  await waitFor(() => expect(states().some((text) => text?.includes('Сохранено'))).toBe(true));
});

test('Back closes the card and saves what was typed', async () => {
  const { user, router } = await open();
  await user.click(screen.getByRole('button', { name: /Открыть карточку: Родительский/ }));
  await user.type(await (await card()).findByLabelText('Результат'), 'Двести');
  router.history.back();
  await waitFor(() => expect(stored('a8').expectedResult).toBe('Двести'));
});

test('a reload in the middle of a card keeps what was typed', async () => {
  const { user } = await open('?activity=a8');
  served.server.use(
    http.put('*/api/v1/activities/a8', () => HttpResponse.json({ status: 503 }, { status: 503 })),
  );
  await user.type(await (await card()).findByLabelText('Результат'), 'До перезагрузки');
  await user.type((await card()).getByLabelText('Ответственные: добавить'), 'Психолог');
  lose();
  await open('?activity=a8');
  expect(await (await card()).findByLabelText('Результат')).toHaveValue('До перезагрузки');
  expect((await card()).getByLabelText('Ответственные: добавить')).toHaveValue('Психолог');
  expect(stored('a8').expectedResult).toBeUndefined();
});

test('a cell keeps what was typed through Esc and a reload; a second Esc gives it up', async () => {
  const { user } = await open();
  cell(/Родительский лекторий/).focus();
  await user.keyboard('{F2} и ещё{Escape}');
  expect(cell(/Родительский лекторий «Выбор вместе»$/)).toHaveTextContent('Не сохранено');
  lose();
  const again = await open();
  cell(/Родительский лекторий «Выбор вместе»$/).focus();
  await again.user.keyboard('{F2}');
  expect(screen.getByRole('textbox', { name: 'Название' })).toHaveValue(
    'Родительский лекторий «Выбор вместе» и ещё',
  );
  await again.user.keyboard('{Escape}');
  expect(cell(/Родительский лекторий «Выбор вместе»$/)).not.toHaveTextContent('Не сохранено');
});

test('what the server refuses stays in its field', async () => {
  const { user } = await open();
  served.server.use(
    http.put('*/api/v1/activities/a8', () =>
      HttpResponse.json({ type: 'https://orientir.ru/problems/invalid', status: 422 }, { status: 422 }),
    ),
  );
  cell('3.1').focus();
  await user.keyboard('{Enter}{Backspace}9{Enter}');
  await screen.findByText(/Не сохранено: 3.9/);
  expect(screen.getByText(/Не сохранено: 1 поле/)).toBeInTheDocument();
});

test('a text that another saved meanwhile is not overwritten unseen', async () => {
  const { user } = await open('?activity=a8');
  await user.type(await (await card()).findByLabelText('Результат'), 'Моё');
  lose();
  Object.assign(stored('a8'), { version: '7', expectedResult: 'Чужое' });
  const again = await open('?activity=a8');
  const field = await (await card()).findByLabelText('Результат');
  expect(field).toHaveValue('Моё');
  await again.user.click(field);
  await again.user.tab();
  const question = await screen.findByRole('dialog', { name: 'Кто-то уже изменил это' });
  await again.user.click(within(question).getByRole('radio', { name: 'Чужое' }));
  await again.user.click(within(question).getByRole('button', { name: 'Сохранить выбранное' }));
  await waitFor(() => expect(field).toHaveValue('Чужое'));
  expect(stored('a8').expectedResult).toBe('Чужое');
});
