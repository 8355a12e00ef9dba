import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { serveFromMemory } from '@/test/serving';

const served = serveFromMemory();

test('annexes, links and acknowledgements are edited in the form of an order', async () => {
  const user = userEvent.setup();
  const order = served.memory.store.orders![0]!;
  Object.assign(order, { annexes: [], links: [], acknowledgements: [] });
  await renderApp(`/orders/${order.id}/edit`);

  const group = async (name: string) => within(await screen.findByRole('group', { name }));
  const annexes = await group('Приложения');
  await user.click(annexes.getByRole('button', { name: /Добавить/ }));
  await user.type(annexes.getByLabelText('Приложения 1: Название'), 'План');

  const links = await group('Связи с другими приказами');
  await user.click(links.getByRole('button', { name: /Добавить/ }));
  await user.selectOptions(links.getByLabelText('Связи с другими приказами 1: Вид'), 'repeals');
  await user.type(links.getByLabelText('Связи с другими приказами 1: Текст'), 'Приказ № 7');

  const read = await group('Ознакомлены');
  await user.click(read.getByRole('button', { name: /Добавить/ }));
  await user.type(read.getByLabelText('Ознакомлены 1: Имя'), 'Луговая М. П.');
  await user.type(read.getByLabelText('Ознакомлены 1: Дата'), '01092026');

  await user.click(screen.getByRole('button', { name: 'Сохранить' }));
  await waitFor(() =>
    expect(served.memory.find('orders', order.id)).toMatchObject({
      annexes: [{ number: '1', title: 'План' }],
      links: [{ kind: 'repeals', text: 'Приказ № 7' }],
      acknowledgements: [{ name: 'Луговая М. П.', date: '2026-09-01' }],
    }),
  );
}, 30_000);

test('a linked order is taken off by keyboard', async () => {
  const user = userEvent.setup();
  served.memory.store.orders!.push({ id: 'o7', version: '1', number: '7', title: 'О прежней карте' });
  Object.assign(served.memory.find('orders', 'o1')!, {
    links: [{ kind: 'repeals', text: '', orderId: 'o7' }],
  });
  await renderApp('/orders/o1/edit');
  const links = within(await screen.findByRole('group', { name: 'Связи с другими приказами' }));
  const linked = links.getByRole('combobox', { name: /Приказ/ });
  await waitFor(() => expect(linked).toHaveValue('№ 7 · О прежней карте'));
  linked.focus();
  await user.tab();
  expect(links.getByRole('button', { name: 'Очистить' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(linked).toHaveValue('');
}, 30_000);
