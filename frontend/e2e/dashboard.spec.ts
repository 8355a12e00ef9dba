import type { Page } from '@playwright/test';
import { type Town, town } from './figures';
import { expect, test, visit } from './fixture';
import { expectStill, watchMoves } from './moves';
import { sheetsOf } from './pdf';

test.use({ login: 'admin' });

let made: Town | undefined;
test.beforeEach(async ({ api }) => {
  made ??= await town(api);
});
const place = (path: string) =>
  `${path}${path.includes('?') ? '&' : '?'}organisationId=${made!.id}&period=RY2025`;
/** 85 + 120 … of the four schools that reported in 2025/26. */
const SUM = { part: 50 + 90 + 140 + 7, whole: 100 + 150 + 200 + 8 };

/** Ctrl+P puts every school on paper, once, and nothing of the screen around it. */
async function expectPrinted(page: Page) {
  const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  const words = sheets.flat().join(' ');
  for (const { name } of made!.schools) expect(words.split(String(name))).toHaveLength(2);
  expect(words).toContain(made!.name);
  expect(words).toContain(`1 / ${sheets.length}`);
  expect(words).not.toContain('Период');
}

test('cards say value, change, target and threshold, and the number opens down to its parts', async ({
  page,
}) => {
  await visit(page, place('/dashboard'), 'admin');
  const card = page.getByRole('article', { name: /диагностику/ });
  await expect(card).toContainText(`${SUM.part} из ${SUM.whole}`);
  await expect(card).toContainText(/рост.*п\.п\..*лучше/);
  await expect(card).toContainText(/Цель 80.*не достигнуто/);
  await expect(card).toContainText(/Порог не менее 50%.*достигнуто/);
  await expect(card).toContainText('сдали 4 из 5');
  await card.getByRole('link', { name: /Открыть по частям/ }).click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByRole('row', { name: /^Числитель/ })).toContainText(String(SUM.part));
  await expect(drawer.getByRole('row', { name: /^Школа № 5/ })).toContainText('нет данных');
  await drawer.getByRole('link', { name: 'Школа № 1' }).click();
  await expect(drawer.getByRole('row', { name: /^Знаменатель/ })).toContainText('100');
  // The number opened so far is the address: it can be sent.
  await page.reload();
  await expect(page.getByRole('dialog').getByText('Школа № 1')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('an indicator closely: every chart has its table, legend and picture', async ({ page }) => {
  await visit(page, place(`/dashboard?tab=indicator&indicator=${made!.share.code}`), 'admin');
  const trend = page.getByRole('figure', { name: 'Динамика по периодам' });
  await expect(trend.getByRole('img')).toHaveAccessibleName(/2023\/24: .*2025\/26: .*Цель 80/);
  await expect(trend.locator('[role=img] svg')).toBeVisible();
  const target = trend.getByRole('button', { name: /Цель 80/ });
  await target.click();
  await expect(target).toHaveAttribute('aria-pressed', 'false');
  await trend.getByRole('button', { name: 'Скачать' }).click();
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /PNG/ }).click(),
  ]);
  expect(picture.suggestedFilename()).toMatch(/\.png$/);
  const bars = page.getByRole('figure', { name: 'Кто где' });
  await bars.getByRole('button', { name: 'Таблица' }).click();
  await expect(bars.getByRole('row').last()).toContainText('нет данных');
  await expect(page.getByRole('figure', { name: 'Распределение' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Пол: девочки/ })).toBeVisible();
});

test('a school is seen among the others', async ({ page }) => {
  await visit(
    page,
    `/dashboard?organisationId=${made!.schools[0]!.id}&period=RY2025&tab=indicator&indicator=${made!.share.code}`,
    'admin',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Школа № 1');
  const spread = page.getByRole('figure', { name: 'Распределение' });
  await expect(spread.getByRole('img')).toHaveAccessibleName(/мы здесь/);
});

test('the summary table and the heat map say number, value and last year; nothing is never zero', async ({
  page,
}) => {
  await visit(page, place('/dashboard?tab=table'), 'admin');
  const table = page.getByRole('table', { name: /Сводная таблица/ });
  await expect(table.getByRole('row', { name: /Школа № 1/ })).toContainText('50 из 100');
  await expect(table.getByRole('row', { name: /Школа № 5/ })).toContainText('нет данных');
  await expect(table.getByRole('row', { name: /Итого/ })).toContainText(`${SUM.part} из ${SUM.whole}`);
  await page.getByRole('tab', { name: 'Тепловая карта' }).click();
  const cell = page.getByRole('button', { name: /Школа № 5, Доля/ });
  await expect(cell).toHaveText('нет данных');
});

test('the summary table is printed whole, on sheets of its own', async ({ page }) => {
  await visit(page, place('/dashboard?tab=table'), 'admin');
  await expect(page.getByRole('row', { name: /Школа № 5/ })).toBeVisible();
  await expectPrinted(page);
  await page.getByRole('link', { name: 'Печать' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${made!.name}: Сводная таблица`);
  await expect(page.getByRole('row', { name: /^Школа № 5/ })).toContainText('нет данных');
  await expect(page.getByRole('row', { name: /^Итого/ })).toContainText(`${SUM.part} из ${SUM.whole}`);
  await expect(page.getByRole('row', { name: /^Сдали/ })).toContainText('4 из 5');
  await page.getByRole('link', { name: 'К сводной таблице' }).click();
  await expect(page.getByRole('tab', { name: 'Сводная таблица' })).toHaveAttribute('aria-selected', 'true');
});

test('a ranking explains its places, is found by school and printed with its method', async ({
  page,
  accessible,
}) => {
  await visit(
    page,
    `/ranking?under=${made!.id}&period=RY2025&criterion=${encodeURIComponent(JSON.stringify([`${made!.share.code}:1`]))}`,
    'admin',
  );
  const table = page.getByRole('table', { name: 'Рейтинг' });
  await expect(table).toHaveAttribute('aria-rowcount', '6');
  await expect(page.getByText(/Взвешенный рейтинг Ориентир, версия/)).toBeVisible();
  const school = table.getByRole('button', { name: 'Школа № 1' });
  await school.click();
  await expect(table.getByRole('table', { name: /Из чего сложился балл: Школа № 1/ })).toContainText(
    '50 из 100',
  );
  await expect(table.getByText('Что поднимет выше:')).toBeVisible();
  await accessible();
  await expectPrinted(page);
  await page.getByRole('link', { name: 'Печать' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(made!.name);
  await expect(page.getByRole('row', { name: /Школа № 1/ })).toContainText('50,0');
});

test('figures and ranking are accessible', async ({ page, accessible }) => {
  test.setTimeout(120_000);
  const { id, share, schools } = made!;
  await watchMoves(page);
  for (const path of [
    place('/dashboard'),
    place(`/dashboard?tab=indicator&indicator=${share.code}`),
    place('/dashboard?tab=table'),
    place('/dashboard?tab=heat'),
    place(`/dashboard?parts=${share.code}`),
    `/ranking?under=${id}&period=RY2025&at=${schools[0]!.id}`,
    `/ranking/print?under=${id}&period=RY2025`,
  ]) {
    await visit(page, path, 'admin');
    await page.waitForLoadState('networkidle');
    await expectStill(page, path);
    await accessible();
  }
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('no page is wider than the screen', async ({ page }) => {
    for (const path of [
      place('/dashboard'),
      place('/dashboard?tab=indicator'),
      place('/dashboard?tab=table'),
      place('/dashboard?tab=heat'),
      `/ranking?under=${made!.id}&period=RY2025`,
    ]) {
      await visit(page, path, 'admin');
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
  });
});
