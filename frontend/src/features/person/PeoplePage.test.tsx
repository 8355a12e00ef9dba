import { screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { memoryApi } from '@/test/server';

const server = setupServer(...memoryApi().handlers);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

test('the address of a new person opens the form, before the permissions are known as well', async () => {
  await renderApp('/people?person=new');
  expect(await screen.findByRole('textbox', { name: 'Фамилия' })).toBeInTheDocument();
});
