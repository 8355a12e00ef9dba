import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { memoryApi } from '@/test/server';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test('what the document left doubtful is said until somebody settles it with a version', async () => {
  const doubts = [{ kind: 'dynamics_as_unit', words: 'положительная динамика' }];
  let indicator = {
    id: 'ind-1',
    version: '1',
    code: 'diagnosed',
    semver: '1.0.0',
    organisationId: 'org-m',
    unfinished: [],
    activityCount: 0,
    definition: {
      name: 'Доля прошедших',
      type: 'percentage',
      unit: '%',
      decimals: 1,
      smallCohort: 5,
      doubts,
    },
  };
  let note: unknown;
  server.use(
    http.get('*/api/v1/indicators/ind-1', () => HttpResponse.json(indicator)),
    http.put('*/api/v1/indicators/ind-1', async ({ request }) => {
      const body = (await request.json()) as { note: string; definition: typeof indicator.definition };
      note = body.note;
      indicator = { ...indicator, version: '2', semver: '1.0.1', definition: body.definition };
      return HttpResponse.json(indicator);
    }),
    ...memoryApi().handlers,
  );
  await renderApp('/indicators/ind-1');
  const alert = await screen.findByRole('alert', { name: 'Вопросы к исходному документу' });
  expect(alert).toHaveTextContent('вместо единицы измерения указана динамика: «положительная динамика»');
  await userEvent.setup().click(within(alert).getByRole('button', { name: 'Разобрались' }));
  await waitFor(() => expect(alert).not.toBeInTheDocument());
  expect(indicator.definition).toMatchObject({ name: 'Доля прошедших', doubts: [] });
  expect(note).toBe('Вопросы к документу решены');
});
