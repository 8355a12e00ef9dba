import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { serveFromMemory } from '@/test/serving';

const served = serveFromMemory();

const label = 'Открыть в день начала без меня';

test('a draft is told to open by itself, and says when it will', async () => {
  const user = userEvent.setup();
  Object.assign(served.memory.collection.campaign, {
    status: 'draft',
    opensOn: '2099-12-01',
    closesOn: '2099-12-31',
  });
  await renderApp('/campaigns/ca1');
  expect(screen.queryByText(/Откроется сам/)).not.toBeInTheDocument();
  await user.click(await screen.findByLabelText(label));
  await user.click(screen.getByText('Сохранить'));
  await waitFor(() => expect(served.memory.collection.campaign).toMatchObject({ opensItself: true }));
  expect(await screen.findByText('Откроется сам 1 дек. 2099 г.')).toBeInTheDocument();
}, 30_000);

test('a draft whose day is over says that it was to open', async () => {
  Object.assign(served.memory.collection.campaign, {
    status: 'draft',
    opensItself: true,
    opensOn: '2020-07-01',
  });
  await renderApp('/campaigns/ca1');
  expect(screen.getByText('Должен был открыться сам 1 июл. 2020 г.')).toBeInTheDocument();
}, 30_000);

test('an open campaign has nothing left to open', async () => {
  Object.assign(served.memory.collection.campaign, { opensItself: true });
  await renderApp('/campaigns/ca1');
  await userEvent.click(screen.getByRole('tab', { name: 'Настройки' }));
  expect(await screen.findByText('Сохранить')).toBeInTheDocument();
  expect(screen.queryByLabelText(label)).not.toBeInTheDocument();
  expect(screen.queryByText(/открыться сам|Откроется сам/)).not.toBeInTheDocument();
}, 30_000);
