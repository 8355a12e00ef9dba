import { as, campaign, cellOf, day, dotted, paste, saved, type, world } from './collection';
import { expect, test, visit } from './fixture';
import { expectStill, watchMoves } from './moves';

test('a campaign from its making to an accepted report', async ({ page, request, browser, accessible }) => {
  test.setTimeout(180_000);
  const { school, share, count, stamp } = await world(request);
  const [shareName, countName] = [share, count].map((one) => (one.definition as { name: string }).name);
  const title = `Сбор показателей ${stamp}`;

  await visit(page, '/campaigns');
  await page.getByRole('link', { name: 'Новый сбор' }).first().click();
  await page.getByLabel('Название').fill(title);
  await page.getByRole('textbox', { name: 'Начало' }).fill(dotted(day(-5)));
  await page.getByRole('textbox', { name: 'Окончание' }).fill(dotted(day(20)));
  for (const name of [shareName, countName]) await page.getByRole('checkbox', { name: name! }).check();
  const under = page.getByRole('combobox', { name: 'Все организации внутри' });
  await under.fill(school.name);
  await page
    .getByRole('option', { name: (school.shortName as string) ?? school.name })
    .first()
    .click();
  await page.getByRole('checkbox', { name: 'детский сад' }).uncheck();
  await page.getByRole('button', { name: 'Добавить: Правила проверки' }).click();
  await page.getByLabel('Правила проверки 1: код').fill('enough');
  await page.getByLabel('Правила проверки 1: сообщение').fill('Договоров не меньше двух');
  const expression = page.getByLabel('Правила проверки 1: выражение');
  await expression.fill('value(((');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await accessible();
  await expect(expression).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Правила проверки 1: убрать' }).click();
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByRole('button', { name: 'Открыть сбор' }).click();
  await expect(page.getByText('Идёт')).toBeVisible();
  await expect(page.getByText('Ещё не начала 1 организация')).toBeVisible();
  await accessible();

  const reporter = await as(browser, 'reporter', '/');
  await expect(reporter.getByRole('heading', { level: 1 })).toHaveText('Отчёты');
  await reporter.getByRole('link', { name: title }).click();
  await type(reporter, shareName!, 0, '12');
  await type(reporter, shareName!, 1, '1 000');
  await type(reporter, 'девочки', 0, 'н/д');
  await type(reporter, 'мальчики', 0, 'н/д');
  await type(reporter, countName!, 0, '3');
  await expect(reporter.getByText('Заполнено 4 из 4')).toBeVisible();
  await expect(reporter.getByRole('row').filter({ hasText: shareName! })).toContainText('1,2');
  await expect(saved(reporter)).toBeVisible();
  await expect(reporter.getByRole('button', { name: 'Утвердить' })).toBeHidden();
  const form = reporter.url();

  const director = await as(browser, 'director', new URL(form).pathname);
  await director.getByRole('button', { name: 'Утвердить' }).click();
  await director.getByRole('button', { name: 'Сдать отчёт' }).click();
  await expect(director.getByText('Сдано').first()).toBeVisible();

  await page.reload();
  await page.getByRole('tab', { name: 'Отчёты' }).click();
  await page.getByRole('link', { name: (school.shortName as string) ?? school.name }).click();
  await page.getByRole('button', { name: 'Вернуть на доработку' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Причина').fill('Проверьте договоры');
  await dialog.getByRole('checkbox', { name: countName! }).check();
  await dialog.getByLabel(`Что исправить: ${countName}`).fill('их четыре');
  await accessible();
  await dialog.getByRole('button', { name: 'Вернуть на доработку' }).click();
  await expect(page.getByText('Возвращено').first()).toBeVisible();

  await reporter.reload();
  await expect(reporter.getByText('Причина: Проверьте договоры')).toBeVisible();
  await expect(cellOf(reporter, shareName!, 0)).toHaveAttribute('aria-readonly', 'true');
  await expect(reporter.getByRole('row').filter({ hasText: countName! })).toContainText('их четыре');
  await type(reporter, countName!, 0, '4');
  await expect(saved(reporter)).toBeVisible();
  await director.reload();
  await director.getByRole('button', { name: 'Утвердить' }).click();
  await director.getByRole('button', { name: 'Сдать отчёт' }).click();

  await page.reload();
  await page.getByRole('button', { name: 'Принять' }).click();
  await expect(page.getByText('Принято').first()).toBeVisible();
  await expect(cellOf(page, countName!, 0)).toHaveText('4');
  await accessible();
  await Promise.all([reporter.context().close(), director.context().close()]);
});

test.describe('the form of a reporter', () => {
  test.use({ login: 'reporter' });

  test('the keyboard alone fills it; a range pasted is one step back', async ({
    page,
    request,
    accessible,
  }) => {
    const made = await world(request);
    const { submission } = await campaign(made);
    const share = (made.share.definition as { name: string }).name;
    const count = (made.count.definition as { name: string }).name;
    await visit(page, `/submissions/${submission.id}`, 'reporter');
    await cellOf(page, share, 0).focus();
    await paste(page, '10\t1\u00a0000\r\n6\t50%\r\nн/д\t400\r\n12,5\r\n');
    await expect(page.getByText('Вставлено 6 значений')).toBeVisible();
    await expect(page.getByText(/строка 2, столбец 2 «50%».*доля вычисляется сама/)).toBeVisible();
    await expect(cellOf(page, 'мальчики', 0)).toHaveText('нет данных');
    await expect(cellOf(page, count, 0)).toHaveText('12,5');
    await expect(page.getByRole('row').filter({ hasText: count })).toContainText('нужно целое число');
    await accessible();
    await cellOf(page, share, 0).focus();
    await page.keyboard.press('Control+z');
    await expect(cellOf(page, share, 0)).toHaveText('');
    await page.keyboard.press('Control+y');
    await expect(cellOf(page, share, 0)).toHaveText('10');

    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Не применимо' }).press('Enter');
    await expect(cellOf(page, count, 0)).toHaveText('не применимо');
    await page.keyboard.type('7');
    await page.keyboard.press('Escape');
    await expect(cellOf(page, count, 0)).toHaveText('не применимо');
    await page.keyboard.type('-');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Нет данных' }).press('Enter');
    await expect(cellOf(page, count, 0)).toHaveText('нет данных');
    await page.keyboard.press('F2');
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await expect(cellOf(page, count, 0)).toHaveText('8');
    await page.keyboard.press('Space');
    await page.getByLabel('Примечание').fill('По реестру договоров');
    await accessible();
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(cellOf(page, count, 0)).toHaveText('8');
    await expect(page.getByLabel('Примечание')).toHaveValue('По реестру договоров');
  });

  test('a lost connection loses nothing, and two reporters at once are asked', async ({
    page,
    request,
    context,
  }) => {
    const made = await world(request);
    const { submission } = await campaign(made);
    const count = (made.count.definition as { name: string }).name;
    const share = (made.share.definition as { name: string }).name;
    await visit(page, `/submissions/${submission.id}`, 'reporter');
    await context.setOffline(true);
    await type(page, count, 0, '5');
    await expect(page.getByTestId('save-state')).toHaveAttribute('data-state', 'offline');
    await type(page, share, 0, '7');
    await made.director.patch(`/submissions/${submission.id}/cells`, [
      { indicatorId: made.count.id, slice: '', revision: 0, status: 'reported', numerator: '9' },
    ]);
    await context.setOffline(false);
    await expect(page.getByText('Кто-то одновременно заполнил 1 ячейку')).toBeVisible();
    await page.getByRole('button', { name: 'Оставить моё: 5' }).click();
    await expect(saved(page)).toBeVisible();
    const { rows } = (await made.reporter.get(`/submissions/${submission.id}/form`)) as unknown as {
      rows: { indicatorId: string; cells: { numerator?: string }[] }[];
    };
    const stored = (id: string) => rows.find((row) => row.indicatorId === id)!.cells[0]!.numerator;
    expect([stored(made.count.id), stored(made.share.id)]).toEqual(['5', '7']);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, login: 'reporter', colorScheme: 'dark' });

  test('the form is a card an indicator', async ({ page, request, accessible }) => {
    const made = await world(request);
    const { submission } = await campaign(made);
    const count = (made.count.definition as { name: string }).name;
    await visit(page, `/submissions/${submission.id}`, 'reporter');
    const card = page.getByRole('region', { name: count });
    await card.getByLabel('Числитель').fill('6');
    await expect(saved(page)).toBeVisible();
    await accessible();
    await card.getByRole('button', { name: /Ответ и подробности/ }).click();
    await page.getByRole('dialog').getByText('Нет данных').click();
    await page.keyboard.press('Escape');
    await expect(card.getByPlaceholder('нет данных')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.goto('/collect');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Отчёты');
    await accessible();
  });
});

test('campaign pages are accessible', async ({ page, request, accessible }) => {
  test.setTimeout(120_000);
  const made = await world(request);
  const { campaign: open, submission } = await campaign(made);
  await watchMoves(page);
  for (const path of [
    '/campaigns',
    '/campaigns/new',
    `/campaigns/${open.id}`,
    `/campaigns/${open.id}?tab=completeness`,
    `/campaigns/${open.id}?tab=review`,
    `/campaigns/${open.id}?tab=settings`,
    `/submissions/${submission.id}`,
  ]) {
    await visit(page, path);
    await page.waitForLoadState('networkidle');
    await expectStill(page, path);
    await accessible();
  }
});
