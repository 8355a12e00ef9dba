import { expect, test, visit } from './fixture';

test('a project is created, its passport filled, and a roadmap begun', async ({ page, accessible }) => {
  const title = `Проект ${Date.now()}`;
  await visit(page, '/projects/new');
  await page.getByLabel('Название').first().fill(title);
  await page.getByRole('button', { name: 'Добавить: Цели' }).click();
  await page.getByRole('textbox', { name: 'Цели 1' }).fill('Осознанный выбор');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('Осознанный выбор')).toBeVisible();
  await page.getByRole('button', { name: 'Новая дорожная карта' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await accessible();
  await page.getByRole('button', { name: 'Создать' }).click();
  await expect(page.getByText('Карта пока пуста')).toBeVisible();
});

test('a form with errors names them all and leads to the field', async ({ page, accessible }) => {
  await visit(page, '/projects/new');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Исправьте' });
  await expect(summary).toBeFocused();
  await accessible();
  await summary.getByRole('button', { name: 'Название' }).click();
  await expect(page.getByLabel('Название').first()).toBeFocused();
});

test('a person is added and moved to the trash and back', async ({ page }) => {
  const name = `Проверкин${Date.now()}`;
  await visit(page, '/people?person=new');
  await page.getByLabel('Фамилия').fill(name);
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await visit(page, `/people?q=${name}`);
  await page.getByRole('link', { name: new RegExp(name) }).click();
  await page.getByRole('button', { name: 'В корзину' }).click();
  await page.getByRole('button', { name: 'Отменить' }).click();
  await expect(page.getByRole('link', { name: new RegExp(name) })).toBeVisible();
});
