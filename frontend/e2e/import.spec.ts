import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type Saved, test, visit } from './fixture';

const SAMPLE = join(import.meta.dirname, '../../samples/prikaz-dorozhnaya-karta-2026.docx');

const send = async (page: Page, file: Parameters<ReturnType<Page['getByTestId']>['setInputFiles']>[0]) => {
  await visit(page, '/imports');
  await page.getByTestId('file').setInputFiles(file);
};

/** The draft of a long document may take a while. */
const review = async (page: Page) => {
  await expect(page.getByRole('button', { name: 'К подтверждению' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('region', { name: 'Документ' })).toBeVisible();
};

/** The demo may have been loaded from the same document: then it is an update unless one says otherwise. */
const confirmAsNew = async (page: Page, accessible: () => Promise<void>) => {
  await page.getByRole('button', { name: 'К подтверждению' }).click();
  const dialog = page.getByRole('dialog', { name: 'Подтверждение' });
  await expect(dialog).toBeVisible();
  await accessible();
  const anew = dialog.getByRole('radio', { name: 'Создать новый проект' });
  if (await anew.isVisible()) await anew.check();
  await dialog.getByRole('button', { name: 'Подтвердить' }).click();
  await page.waitForURL(/\/(roadmaps|projects)\//, { timeout: 60_000 });
};

test('an order is uploaded, corrected, confirmed, and comes again without undoing what people did', async ({
  page,
  api,
  accessible,
}) => {
  await send(page, SAMPLE);
  await review(page);
  await accessible();

  const title = page.getByRole('button', { name: /^Мероприятие: / }).first();
  const words = ((await title.textContent()) ?? '').replace(/^Мероприятие:\s*/, '');
  await title.click();
  await expect(page.locator('[role=region] [data-here]')).toContainText(words.slice(0, 30));
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(`${words} (уточнено)`);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Сохранено')).toBeVisible();
  await page.reload();
  await review(page);
  await expect(page.getByRole('button', { name: /\(уточнено\)$/ })).toBeVisible();

  await confirmAsNew(page, accessible);
  await expect(page).toHaveURL(/\/roadmaps\//);
  await expect(page.getByRole('gridcell').filter({ hasText: '(уточнено)' })).toBeVisible();

  // The document knows nothing of the correction, nor of what is done by hand now.
  const roadmapId = new URL(page.url()).pathname.split('/').pop();
  const { items } = await api.get(`/activities?roadmapId=${roadmapId}&sort=position&limit=2`);
  const [corrected, other] = items as Saved[];
  await api.remove(`/activities/${other!.id}`, other!.version);
  await api.post(`/roadmaps/${roadmapId}/activities`, { title: 'Экскурсия на завод' });

  await send(page, SAMPLE);
  await review(page);
  await page.getByRole('tab', { name: /^Сравнение/ }).click();
  const made = page.getByRole('article').filter({ hasText: 'Экскурсия на завод' });
  await expect(made.getByRole('combobox')).toHaveValue('mine');
  await accessible();
  await page.getByLabel(`Что взять: ${other!.title}`).selectOption('Добавить');
  await expect(page.getByText('Сохранено')).toBeVisible();
  await page.getByRole('button', { name: 'К подтверждению' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Обновить' }).click();
  await page.waitForURL(`**/roadmaps/${roadmapId}*`);
  const titles = (await api.get(`/activities?roadmapId=${roadmapId}&limit=100`)).items as Saved[];
  expect(titles.map(({ title }) => title)).toEqual(
    expect.arrayContaining([corrected!.title, 'Экскурсия на завод', other!.title]),
  );
});

test('n leads to what is uncertain, and discarding leaves nothing', async ({ page, api, accessible }) => {
  test.setTimeout(120_000);
  await send(page, SAMPLE);
  await review(page);
  await page.locator('body').press('n');
  await expect(page.locator('[data-doubt] button:focus')).toBeVisible();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await accessible();
  }
  const id = new URL(page.url()).pathname.split('/').pop();
  await page.getByRole('button', { name: 'Отказаться' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Удалить' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Загрузки');
  const { items } = await api.get('/imports');
  expect(items.map((one: Saved) => one.id)).not.toContain(id);
});

test('an empty file is refused in words that say what to do', async ({ page, accessible }) => {
  const empty = { name: 'prikaz.docx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(0) };
  await send(page, empty);
  const alert = page.getByRole('alert').filter({ hasText: 'Файл пустой' });
  await expect(alert).toBeVisible();
  await expect(alert).toContainText('загрузите снова');
  await accessible();
});

test('a binary with the name of a document is refused', async ({ page }) => {
  const buffer = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 197 + 31) % 256));
  await send(page, { name: 'prikaz.docx', mimeType: 'application/octet-stream', buffer });
  await expect(page.getByRole('alert').filter({ hasText: 'Это не документ' })).toBeVisible();
});

test.describe('dark, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('document and draft are two switches of one page', async ({ page, accessible }) => {
    await send(page, SAMPLE);
    await drafted(page);
    await accessible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page
      .getByRole('button', { name: /^Мероприятие: / })
      .first()
      .click();
    await page.getByRole('button', { name: 'В документе' }).click();
    await expect(page.locator('[role=region] [data-here]')).toBeVisible();
    await accessible();
  });
});

const drafted = (page: Page) =>
  expect(page.getByRole('button', { name: /^Мероприятие: / }).first()).toBeVisible({ timeout: 60_000 });
