import { expect, test, visit } from './fixture';

test('signing in returns to where one wanted to go, signing out ends at the sign-in page', async ({
  page,
  accessible,
}) => {
  await visit(page, '/people');
  await expect(page).toHaveURL(/\/people$/);
  await page.getByRole('button', { name: /Меню пользователя/ }).click();
  await page.getByRole('menuitem', { name: 'Выйти' }).click();
  await expect(page.getByRole('button', { name: 'Войти' })).toBeVisible();
  await accessible();
});

test('an ended session asks for a sign-in above the page and keeps what was typed', async ({ page }) => {
  await visit(page, '/projects/new');
  await page.getByLabel('Название').first().fill('Набранное до конца сеанса');
  await page.route('**/api/v1/projects', (route) => route.fulfill({ status: 401, json: {} }));
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('dialog', { name: 'Сеанс закончился' })).toBeVisible();
  await page.unroute('**/api/v1/projects');
  await page.reload();
  await expect(page.getByLabel('Название').first()).toHaveValue('Набранное до конца сеанса');
  await page.getByRole('button', { name: 'Удалить черновик' }).click();
  await expect(page.getByLabel('Название').first()).toHaveValue('');
});
