import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { sample } from '@/test/sample';
import { serveFromMemory } from '@/test/serving';
import { stateOn } from './rows';

const served = serveFromMemory();
beforeEach(() => {
  const permissions = [...sample.me.permissions, 'membership:edit'];
  served.server.use(http.get('*/api/v1/me', () => HttpResponse.json({ ...sample.me, permissions })));
});

const row = async (name: RegExp) => screen.findByRole('row', { name }, { timeout: 5000 });

test('people stand with their roles, also those who have none', async () => {
  await renderApp('/users');
  expect(await row(/Вера Ключевая.*координатор\s?,\s+Заречный округ/)).toBeVisible();
  expect(await row(/Марина Лугова/)).toHaveTextContent('Ролей нет');
  expect(await row(/Пётр Ушедший/)).toHaveTextContent('вход закрыт');
});

test('a role is given for some days', async () => {
  const user = userEvent.setup();
  await renderApp('/users');
  await user.click(await screen.findByRole('button', { name: 'Дать роль: Марина Лугова' }));
  const dialog = await screen.findByRole('dialog', { name: 'Дать роль: Марина Лугова' });
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Роль' }), 'директор');
  await user.click(within(dialog).getByRole('combobox', { name: /Где/ }));
  // The filter of the page offers the same school.
  const offered = await screen.findAllByRole('option', { name: 'Школа № 1', hidden: true });
  await user.click(offered.at(-1)!);
  await user.type(within(dialog).getByRole('textbox', { name: /Действует с/ }), '01092026');
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  await waitFor(() =>
    expect(served.memory.memberships[1]).toMatchObject({
      subject: 'subject-lug',
      role: 'director',
      organisationId: 'org-1',
      validFrom: '2026-09-01',
    }),
  );
  expect(await row(/Марина Лугова.*директор\s?,\s+Школа № 1/)).toBeVisible();
}, 30_000);

test('a substitute holds the role of the absent person', async () => {
  const user = userEvent.setup();
  await renderApp('/users');
  await user.click(await screen.findByRole('button', { name: 'Вера Ключевая, координатор: действия' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Назначить замещающего' }));
  const dialog = await screen.findByRole('dialog', { name: 'Кто замещает: Вера Ключевая' });
  await user.click(within(dialog).getByRole('combobox', { name: /Кто замещает/ }));
  await user.click(await screen.findByRole('option', { name: 'Марина Лугова (lug)', hidden: true }));
  await user.type(within(dialog).getByRole('textbox', { name: /Действует с/ }), '01072026');
  await user.type(within(dialog).getByRole('textbox', { name: /Действует по/ }), '28072026');
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  await waitFor(() =>
    expect(served.memory.memberships[1]).toMatchObject({
      subject: 'subject-lug',
      login: 'lug',
      role: 'coordinator',
      substituteFor: 'm-1',
      validTo: '2026-07-28',
    }),
  );
  expect(await row(/Марина Лугова.*замещает: Вера Ключевая/)).toBeVisible();
}, 30_000);

test('what is ended comes back by undo', async () => {
  const user = userEvent.setup();
  await renderApp('/users');
  await user.click(await screen.findByRole('button', { name: 'Вера Ключевая, координатор: действия' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Прекратить' }));
  expect(await row(/Вера Ключевая.*Ролей нет/)).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Отменить' }));
  expect(await row(/Вера Ключевая.*координатор/)).toBeVisible();
}, 30_000);

test('a membership is over, runs or lies ahead', () => {
  const one = served.memory.memberships[0]!;
  expect(stateOn('2026-09-01', one)).toBe('running');
  expect(stateOn('2026-09-01', { ...one, validTo: '2026-08-31' })).toBe('over');
  expect(stateOn('2026-09-01', { ...one, validTo: '2026-09-01' })).toBe('running');
  expect(stateOn('2026-09-01', { ...one, validFrom: '2026-09-02' })).toBe('ahead');
});
