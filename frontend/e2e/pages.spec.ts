import { expect, test, visit } from './fixture';
import { expectStill, watchMoves } from './moves';

const LISTS = [
  '/projects',
  '/projects/new',
  '/orders',
  '/orders/new',
  '/people',
  '/people?person=new',
  '/organisations',
  '/trash',
  '/imports',
  '/indicators',
  '/indicators/new',
  '/indicators/term-calendars',
  '/indicators/known-figures',
  '/campaigns',
];

for (const path of LISTS) {
  test(`${path} is accessible and stands still while it comes`, async ({ page, accessible }) => {
    await watchMoves(page);
    await visit(page, path);
    await page.waitForLoadState('networkidle');
    await expectStill(page, path);
    await accessible();
  });
}

test('project, roadmap, card and print are accessible', async ({ page, api, accessible }) => {
  test.setTimeout(120_000);
  const { project, roadmap, activities } = await api.roadmap();
  await watchMoves(page);
  for (const path of [
    `/projects/${project.id}`,
    `/projects/${project.id}/edit`,
    `/roadmaps/${roadmap.id}?activity=${activities[0]!.id}`,
    `/roadmaps/${roadmap.id}/print`,
    `/roadmaps/${roadmap.id}`,
  ]) {
    await visit(page, path);
    await page.waitForLoadState('networkidle');
    await expectStill(page, path);
    await accessible();
  }
  for (const name of ['Новый раздел', 'Столбцы…', 'Изменить карту…']) {
    await page.getByRole('button', { name: 'Другие действия' }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await accessible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('what opens over a page is accessible, too', async ({ page, api, accessible }) => {
  const { roadmap } = await api.roadmap();
  await visit(page, `/roadmaps/${roadmap.id}`);
  for (const name of [
    /^Меню пользователя/,
    'Ещё',
    'Уведомления',
    'Другие действия',
    'Действия: Мероприятие 1.1',
  ]) {
    const button = page.getByRole('button', { name }).first();
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    // A menu is drawn at the end of the page but belongs to its button, which says so: it is no content without a landmark.
    await accessible(['region']);
    await page.keyboard.press('Escape');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(page.locator('*:focus')).toHaveCount(1);
  }
});

test('an indicator with doubts and an order are accessible', async ({ page, api, accessible }) => {
  const { organisationId } = (await api.roadmap()).project;
  const name = `Сомнительный ${Date.now()}`;
  const indicator = await api.post('/indicators', {
    organisationId,
    definition: {
      name,
      type: 'percentage',
      unit: '%',
      numerator: 'Прошли',
      denominator: 'Все',
      doubts: [{ kind: 'dynamics_as_unit', words: 'положительная динамика' }],
    },
  });
  const order = (await api.get('/orders?limit=1')).items[0]!;
  for (const path of [
    `/indicators?q=${name}`,
    `/indicators/${indicator.id}`,
    `/indicators/${indicator.id}?tab=targets`,
    `/indicators/${indicator.id}?tab=versions`,
    `/orders/${order.id}`,
  ]) {
    await visit(page, path);
    await page.waitForLoadState('networkidle');
    await accessible();
  }
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('no page is wider than the screen', async ({ page, api, accessible }) => {
    test.setTimeout(180_000);
    const { project, roadmap } = await api.roadmap();
    for (const path of [
      ...LISTS,
      `/projects/${project.id}`,
      `/projects/${project.id}/edit`,
      `/roadmaps/${roadmap.id}`,
    ]) {
      await visit(page, path);
      await page.waitForLoadState('networkidle');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(390);
    }
    await accessible();
  });
});

test('the language switches everything and is remembered', async ({ page }) => {
  await visit(page, '/projects');
  await page.getByRole('button', { name: /Меню пользователя/ }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projects');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projects');
});

test('? lists the keys and Escape gives the focus back', async ({ page }) => {
  await visit(page, '/projects');
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog', { name: 'Клавиши' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('Ctrl+K or the button finds anything by half its words and opens it', async ({
      page,
      api,
      accessible,
    }) => {
      const { roadmap } = await api.roadmap();
      const title = `Слёт юных мастеров ${Date.now()}`;
      const activity = await api.post(`/roadmaps/${roadmap.id}/activities`, { number: '7.1', title });
      await visit(page, '/projects');
      const box = page.getByRole('searchbox');
      await box.focus();
      await page.keyboard.press('Control+k');
      const field = page.getByRole('combobox', { name: 'Название, фамилия или номер' });
      await field.fill('проек');
      const options = page.getByRole('option');
      await expect(options.first()).toHaveAccessibleName('Проекты');
      await expect(options.nth(1)).toBeVisible();
      await accessible();
      await field.fill('ъъъ');
      await expect(page.getByText('Ничего не найдено')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(box).toBeFocused();

      await page.getByRole('button', { name: 'Поиск', exact: true }).click();
      await field.fill(`мастер слет ${title.slice(-13)}`);
      await expect(options.first()).toHaveAccessibleName(`7.1 ${title}, ${roadmap.title}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/roadmaps/${roadmap.id}?activity=${activity.id}`);
      await expect(page.getByRole('dialog', { name: 'Мероприятие 7.1' })).toBeVisible();
    });
  });
}

test('the skip link leads to the content', async ({ page }) => {
  await visit(page, '/projects');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});
