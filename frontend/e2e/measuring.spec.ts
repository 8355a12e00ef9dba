import { type Town, town } from './figures';
import { expect, test, visit } from './fixture';

test.use({ login: 'admin' });

let made: Town | undefined;
test.beforeEach(async ({ api }) => {
  made ??= await town(api);
});

test('the terms of a school year are given, moved, taken away and brought back', async ({
  page,
  accessible,
}) => {
  await visit(page, '/indicators', 'admin');
  await page.getByRole('link', { name: 'Четверти и триместры' }).click();
  await page.getByRole('button', { name: 'Новый календарь' }).first().click();
  const dialog = page.getByRole('dialog');
  const organisation = dialog.getByLabel('Организация');
  await organisation.fill(made!.name);
  await page.getByRole('option', { name: made!.name }).click();
  await dialog.getByLabel('Вид').selectOption('Триместр');
  const end = dialog.getByRole('textbox', { name: '1-й триместр: по' });
  await end.fill('16.11.2026');
  await accessible();
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  const row = page.getByRole('row', { name: new RegExp(made!.name) });
  await expect(row).toContainText(/1-й триместр: 1 сент\. 2026.* – 16 нояб\. 2026/);

  await row.getByRole('button', { name: /изменить/ }).click();
  await dialog.getByRole('textbox', { name: '2-й триместр: с' }).fill('10.11.2026');
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByRole('textbox', { name: '2-й триместр: с' }).fill('24.11.2026');
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await expect(row).toContainText(/2-й триместр: 24 нояб\. 2026/);

  await row.getByRole('button', { name: /убрать/ }).click();
  await expect(row).toBeHidden();
  await page.getByRole('alert').getByRole('button', { name: 'Отменить' }).click();
  await expect(row).toContainText(/2-й триместр: 24 нояб\. 2026/);
});

test('enrolment known from elsewhere is listed, corrected and not entered twice', async ({
  page,
  api,
  accessible,
}) => {
  const [school, other] = made!.schools;
  const figure = (organisationId: string, value: number) =>
    api.post('/known-figures', {
      organisationId,
      measure: 'pupils:5-11',
      period: 'RY2025',
      value,
      source: 'ОО-1, раздел 1.3',
      takenOn: '2025-09-20',
    });
  await figure(school!.id, 412);
  await visit(page, `/indicators/known-figures?period=RY2025&organisationId=${school!.id}`, 'admin');
  const row = page.getByRole('row', { name: /pupils:5-11 412 ОО-1/ });
  await expect(row).toContainText('Школа № 1');
  await row.getByRole('button', { name: /изменить/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Значение').fill('415');
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('row', { name: /pupils:5-11 415/ })).toBeVisible();
  await accessible();

  await figure(other!.id, 300);
  await page.goto(`/indicators/known-figures?period=RY2025&organisationId=${other!.id}&measure=pupils:5-11`);
  await expect(page.getByRole('row', { name: /Школа № 2 pupils:5-11 300/ })).toBeVisible();
  await page.getByRole('button', { name: 'Новое число' }).click();
  await dialog.getByLabel('Значение').fill('301');
  await dialog.getByRole('textbox', { name: 'На дату' }).fill('20.09.2025');
  await dialog.getByLabel('Источник').fill('ОО-1');
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('alert')).toContainText('Это число за этот период уже есть');
});
