import type { Page } from '@playwright/test';
import { paste } from './collection';
import { type Api, expect, type Saved, test, visit } from './fixture';

const LONG =
  'Профессиональные пробы для обучающихся восьмых и девятых классов на базе колледжей и предприятий округа';

/** A roadmap with more activities than any screen shows. */
async function longRoadmap(api: Api) {
  const made = await api.roadmap();
  for (let k = 3; k <= 30; k++) {
    await api.post(`/roadmaps/${made.roadmap.id}/activities`, {
      sectionId: made.sections[0]!.id,
      number: `1.${k}`,
      title: `${LONG}, ${k}`,
      schedule: { text: 'до 15 января 2026 года' },
      responsible: [{ text: 'Методист', kind: 'position', role: 'lead' }],
      expectedResult: 'Не менее 80 % обучающихся прошли хотя бы одну пробу',
      status: 'planned',
    });
  }
  return made;
}

const inSight = (page: Page) =>
  page.locator('[data-row]:not([aria-expanded])').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top > 0 && bottom <= window.innerHeight;
      }).length,
  );
const density = async (page: Page, name: string) => {
  await page.getByRole('button', { name: /Меню пользователя/ }).click();
  await page.getByRole('menuitemradio', { name }).click();
};
const titles = async (api: Api, roadmapId: string) =>
  (await api.get(`/activities?roadmapId=${roadmapId}&sort=position&limit=100`)).items;
const cell = (page: Page, text: string | RegExp) =>
  page.getByRole('gridcell').filter({ hasText: text }).first();

test('twelve activities are in sight at 1366 × 768, twenty in the dense mode, under a title said once', async ({
  page,
  api,
  accessible,
}) => {
  const { roadmap } = await longRoadmap(api);
  await visit(page, `/roadmaps/${roadmap.id}`);
  await expect(cell(page, 'Мероприятие 1.1')).toBeVisible();
  await expect(page.getByText(roadmap.title as string)).toHaveCount(1);
  const line = await inSight(page);
  await accessible();
  await page.screenshot({ path: 'test-results/grid-line.png' });
  await density(page, 'Плотная');
  await expect.poll(() => inSight(page)).toBeGreaterThan(line);
  const dense = await inSight(page);
  await page.screenshot({ path: 'test-results/grid-dense.png' });
  await density(page, 'Весь текст');
  await expect.poll(() => inSight(page)).toBeLessThan(line);
  const full = await inSight(page);
  console.log(`activities in sight at 1366 × 768: ${line}, dense ${dense}, with all text ${full}`);
  expect(line).toBeGreaterThanOrEqual(12);
  expect(dense).toBeGreaterThanOrEqual(20);
  await density(page, 'Одна строка');
});

test('a range from a spreadsheet is pasted, refused where it must be, and taken back in one step', async ({
  page,
  api,
  accessible,
}) => {
  const { roadmap, activities } = await api.roadmap();
  await visit(page, `/roadmaps/${roadmap.id}`);
  await cell(page, 'Мероприятие 1.1').click();
  await paste(page, 'Ярмарка\tоктябрь\nЭкскурсия\tмарт\n\tмай\n');
  await expect(page.getByText('Вставлено: 5 ячеек')).toBeVisible();
  await expect(page.getByText(/Строка 3, столбец 1.*название не может быть пустым/)).toBeVisible();
  await accessible();
  const after = async () =>
    (await titles(api, roadmap.id)).map((one) => [one.title, (one.schedule as { text: string }).text]);
  await expect.poll(after).toEqual([
    ['Ярмарка', 'октябрь'],
    ['Экскурсия', 'март'],
    ['Мероприятие 2.1', 'май'],
    ['Мероприятие 2.2', 'постоянно'],
  ]);
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => (await after()).map(([title]) => title))
    .toEqual(activities.map((one) => one.title));
});

test('several rows are chosen by Shift and Ctrl, filled down, and deleted; the keyboard stays', async ({
  page,
  api,
}) => {
  const { roadmap, activities } = await api.roadmap();
  await visit(page, `/roadmaps/${roadmap.id}`);
  const first = (await api.get(`/activities/${activities[0]!.id}`)) as Saved;
  const { id, version, roadmapId: _r, position: _p, schedule: _s, ...input } = first;
  await api.put(`/activities/${id}`, { ...input, reportForm: 'Справка' }, version);
  await page.reload();
  await cell(page, 'Справка').click();
  // Over the heading of the second section, to its first activity.
  for (let k = 0; k < 3; k++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  const forms = async () => (await titles(api, roadmap.id)).map((one) => one.reportForm);
  await expect.poll(forms).toEqual(['Справка', 'Справка', 'Справка', undefined]);
  await cell(page, 'Мероприятие 1.2').click();
  await cell(page, 'Мероприятие 2.2').click({ modifiers: ['Control'] });
  const bar = page.getByRole('toolbar', { name: 'Выбранные строки' });
  await expect(bar).toContainText('Выбраны 2 строки');
  await page.screenshot({ path: 'test-results/grid-chosen.png' });
  await page.keyboard.press('Delete');
  await expect
    .poll(async () => (await titles(api, roadmap.id)).map((one) => one.title))
    .toEqual(['Мероприятие 1.1', 'Мероприятие 2.1']);
  await expect(page.locator('[role=gridcell]:focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await titles(api, roadmap.id)).length).toBe(4);
});

test('the card leaves the table usable, and what is typed into it outlives a reload', async ({
  page,
  api,
  accessible,
}) => {
  const { roadmap, activities } = await api.roadmap();
  await visit(page, `/roadmaps/${roadmap.id}`);
  await cell(page, 'Мероприятие 1.1').click();
  await page.keyboard.press('Space');
  const card = page.getByRole('dialog', { name: /Мероприятие 1.1/ });
  await card.getByLabel('Результат').fill('До перезагрузки');
  await expect(page.getByText('Не сохранено: 1 поле').first()).toBeVisible();
  await page.reload();
  await expect(card.getByLabel('Результат')).toHaveValue('До перезагрузки');
  await accessible();
  await page.screenshot({ path: 'test-results/grid-card.png' });
  // Beside the card the table goes on: a letter begins a new text in a cell.
  await cell(page, 'Мероприятие 2.2').click();
  await page.keyboard.type('Test');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await api.get(`/activities/${activities[3]!.id}`)).title).toBe('Test');
  await card.getByLabel('Результат').focus();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect
    .poll(async () => (await api.get(`/activities/${activities[0]!.id}`)).expectedResult)
    .toBe('До перезагрузки');
  await expect(page.locator('[role=gridcell]:focus')).toHaveCount(1);
});

test('a section goes into the trash and comes back by the page', async ({ page, api, accessible }) => {
  const { roadmap } = await api.roadmap();
  await visit(page, `/roadmaps/${roadmap.id}`);
  await page.getByRole('gridcell').filter({ hasText: 'Организация работы' }).click();
  await page.keyboard.press('Delete');
  await expect(page.getByText('«Организация работы» в корзине, с ним 2 мероприятия')).toBeVisible();
  await visit(page, `/trash?kind=activities&roadmapId=${roadmap.id}`);
  await page.getByRole('button', { name: /Восстановить: 1\.1/ }).click();
  await expect(page.getByRole('dialog', { name: 'Раздел тоже в корзине' })).toBeVisible();
  await accessible();
  await page.getByRole('button', { name: 'Отмена' }).click();
  await page.getByRole('tab', { name: 'Разделы' }).click();
  await page.getByRole('button', { name: 'Восстановить: 1 Организация работы' }).click();
  await visit(page, `/roadmaps/${roadmap.id}`);
  await expect(cell(page, 'Мероприятие 1.2')).toBeVisible();
});
