import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { serveFromMemory } from '@/test/serving';

const served = serveFromMemory();

const lose = () => cleanup();

/** The page of an organisation, and the dialog that renames it. */
async function organisation() {
  const user = userEvent.setup();
  await renderApp('/organisations?id=org-1');
  const rename = async () => {
    await user.click(await screen.findByRole('button', { name: 'Переименовать' }));
    return within(await screen.findByRole('dialog'));
  };
  return { user, rename };
}

test('a dialog that is closed by Esc, or lost with its page, opens again with what was typed', async () => {
  let { user, rename } = await organisation();
  let dialog = await rename();
  const name = await dialog.findByLabelText(/Название/);
  await user.clear(name);
  await user.type(name, 'Школа имени Ключевой');
  expect(dialog.getByRole('status')).toHaveTextContent('Черновик хранится в этом браузере');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  dialog = await rename();
  expect(await dialog.findByLabelText(/Название/)).toHaveValue('Школа имени Ключевой');

  lose();
  ({ user, rename } = await organisation());
  dialog = await rename();
  expect(await dialog.findByLabelText(/Название/)).toHaveValue('Школа имени Ключевой');
  await user.click(dialog.getByRole('button', { name: 'Удалить черновик' }));
  expect(dialog.getByLabelText(/Название/)).toHaveValue('МБОУ «Школа № 1»');
}, 30_000);

test('half a date is kept through Esc and a lost page, told, and never saved as no date', async () => {
  let { user, rename } = await organisation();
  let dialog = await rename();
  const day = await dialog.findByRole('textbox', { name: 'С' });
  const before = (day as HTMLInputElement).value;
  await user.clear(day);
  await user.type(day, '12.0');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  dialog = await rename();
  expect(await dialog.findByRole('textbox', { name: 'С' })).toHaveValue('12.0');

  lose();
  ({ user, rename } = await organisation());
  dialog = await rename();
  const again = await dialog.findByRole('textbox', { name: 'С' });
  expect(again).toHaveValue('12.0');
  expect(dialog.getByText('Здесь стоит то, что вы ввели раньше и не сохранили.')).toBeInTheDocument();
  again.focus();
  await user.keyboard('{Enter}');
  const summary = await waitFor(() => {
    const found = dialog.getAllByRole('alert').find((one) => one === document.activeElement);
    expect(found).toBeDefined();
    return found;
  });
  expect(summary).toHaveTextContent('С: нужна дата вида 01.09.2026');
  await user.click(dialog.getByRole('button', { name: 'Удалить черновик' }));
  expect(again).toHaveValue(before);
}, 30_000);

test('a draft is saved on what it was typed on: what others saved since is not overwritten', async () => {
  let user = userEvent.setup();
  await renderApp('/orders/o1/edit');
  await user.type(await screen.findByLabelText(/^Место/), ', ул. Речная');
  lose();
  Object.assign(served.memory.find('orders', 'o1')!, {
    version: '8',
    title: 'Новое заглавие',
    place: 'г. Речной',
  });
  user = userEvent.setup();
  await renderApp('/orders/o1/edit');
  await screen.findByText('Здесь стоит то, что вы ввели раньше и не сохранили.');
  expect(screen.getByLabelText(/^Место/)).toHaveValue('г. Заречный, ул. Речная');
  await user.click(screen.getByRole('button', { name: 'Сохранить' }));
  const question = within(await screen.findByRole('dialog'));
  expect(question.getByRole('radio', { name: 'г. Речной' })).toBeInTheDocument();
  await user.click(question.getByRole('button', { name: 'Сохранить выбранное' }));
  await waitFor(() =>
    expect(served.memory.find('orders', 'o1')).toMatchObject({
      title: 'Новое заглавие',
      place: 'г. Заречный, ул. Речная',
    }),
  );
}, 30_000);

test('without storage a form says that nothing is kept', async () => {
  const user = userEvent.setup();
  await renderApp('/orders/o1/edit');
  const place = await screen.findByLabelText(/^Место/);
  const set = Storage.prototype.setItem;
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    await user.type(place, '!');
    expect(screen.getByText(/браузер не хранит черновик/)).toBeInTheDocument();
  } finally {
    Storage.prototype.setItem = set;
  }
}, 30_000);
