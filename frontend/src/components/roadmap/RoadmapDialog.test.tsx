import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { serveFromMemory } from '@/test/serving';

const served = serveFromMemory();

const stored = () => served.memory.find('roadmaps', 'r1')!;
const menu = async (user: ReturnType<typeof userEvent.setup>, item: string) => {
  await user.click(await screen.findByRole('button', { name: 'Другие действия' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

test('title, years and plan of a roadmap are edited from its page', async () => {
  const user = userEvent.setup();
  await renderApp('/roadmaps/r1');
  await screen.findByRole('treegrid');
  await menu(user, 'Изменить карту…');
  const dialog = await screen.findByRole('dialog');
  const title = within(dialog).getByLabelText(/Название/);
  await user.clear(title);
  await user.type(title, 'Карта на три года');
  await user.clear(within(dialog).getByLabelText(/Последний год/));
  await user.type(within(dialog).getByLabelText(/Последний год/), '2028');
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  await screen.findByRole('heading', { level: 1, name: 'Карта на три года' });
  expect(stored()).toMatchObject({ title: 'Карта на три года', endYear: 2028 });
});

test('a roadmap goes to the trash, leads to its project, and comes back', async () => {
  const user = userEvent.setup();
  await renderApp('/roadmaps/r1');
  await screen.findByRole('treegrid');
  await menu(user, 'Карту в корзину');
  await waitFor(() => expect(stored().trashed).toBe(true));
  await screen.findByRole('heading', { name: 'Дорожные карты' });
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  await waitFor(() => expect(stored().trashed).toBe(false));
  expect(await screen.findByRole('button', { name: `Действия: ${stored().title}` })).toBeInTheDocument();
});
