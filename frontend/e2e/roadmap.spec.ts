import { expect, type Saved, test, visit } from './fixture';
import { sheetsOf } from './pdf';

const cell = (text: string | RegExp) => ({ hasText: text });

test('an inline edit is saved, undone with Ctrl+Z and made again', async ({ page, api }) => {
  const { roadmap, activities } = await api.roadmap();
  await visit(page, `/roadmaps/${roadmap.id}`);
  await page.getByRole('gridcell').filter(cell('Мероприятие 1.1')).click();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' с гостями');
  await page.keyboard.press('Enter');
  const title = async () => ((await api.get(`/activities/${activities[0]!.id}`)) as Saved).title;
  await expect.poll(title).toBe('Мероприятие 1.1 с гостями');
  await page.keyboard.press('Control+z');
  await expect.poll(title).toBe('Мероприятие 1.1');
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(title).toBe('Мероприятие 1.1 с гостями');
});

test('the schedule is read while one types, and the own words stay', async ({ page, api }) => {
  const { roadmap } = await api.roadmap();
  await visit(page, `/roadmaps/${roadmap.id}`);
  await page.getByRole('gridcell').filter(cell('Сентябрь - май')).first().click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('до 15 января 2026 года');
  await expect(page.getByTestId('schedule-hint')).toContainText('15 янв. 2026');
  await page.keyboard.press('Enter');
  await page.reload();
  const row = page.getByRole('row').filter(cell('Мероприятие 1.1'));
  await expect(row).toContainText('до 15 января 2026 года');
  await expect(row).toContainText('до 15 янв. 2026');
});

test('somebody else saved the same field: both values, one choice', async ({ page, api, accessible }) => {
  const { roadmap, activities } = await api.roadmap();
  await visit(page, `/roadmaps/${roadmap.id}`);
  await page.getByRole('gridcell').filter(cell('Мероприятие 2.1')).click();
  const { id, version, roadmapId: _r, position: _p, ...input } = activities[2]!;
  await api.put(
    `/activities/${id}`,
    { ...input, title: 'Чужое название', schedule: { text: 'май' } },
    version,
  );
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Моё название');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Моё название' })).toBeChecked();
  await accessible();
  await dialog.getByRole('radio', { name: 'Чужое название' }).check();
  await dialog.getByRole('button', { name: 'Сохранить выбранное' }).click();
  await expect(page.getByRole('gridcell').filter(cell('Чужое название'))).toBeVisible();
});

test('rows move by keyboard, over the edge of their section', async ({ page, api }) => {
  const { roadmap, sections, activities } = await api.roadmap();
  await visit(page, `/roadmaps/${roadmap.id}`);
  await page.getByRole('gridcell').filter(cell('Мероприятие 1.2')).click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(async () => (await api.get(`/activities/${activities[1]!.id}`)).sectionId)
    .toBe(sections[1]!.id);
});

test('filters, sort and the open card live in the address', async ({ page, api }) => {
  const { roadmap, sections } = await api.roadmap();
  await visit(page, `/roadmaps/${roadmap.id}?section=${sections[1]!.id}`);
  await expect(page.getByText('Мероприятие 2.1')).toBeVisible();
  await expect(page.getByText('Мероприятие 1.1')).toBeHidden();
  await page.getByRole('button', { name: /Открыть карточку.*2\.1/ }).click();
  await expect(page).toHaveURL(/activity=/);
  await page.reload();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Сбросить фильтры' }).click();
  await expect(page.getByText('Мероприятие 1.1')).toBeVisible();
});

test('the trash takes a row and gives it back', async ({ page, api }) => {
  const { roadmap } = await api.roadmap();
  await visit(page, `/roadmaps/${roadmap.id}`);
  await page.getByRole('gridcell').filter(cell('Мероприятие 2.2')).click();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('gridcell').filter(cell('Мероприятие 2.2'))).toBeHidden();
  await visit(page, `/trash?kind=activities&roadmapId=${roadmap.id}`);
  await page.getByRole('button', { name: /Восстановить.*2\.2/ }).click();
  await visit(page, `/roadmaps/${roadmap.id}`);
  await expect(page.getByRole('gridcell').filter(cell('Мероприятие 2.2'))).toBeVisible();
});

test('Ctrl+P prints the print view: every row, whole words, numbered pages', async ({ page, api }) => {
  const { roadmap, sections } = await api.roadmap();
  const numbers = Array.from({ length: 30 }, (_, i) => `2.${i + 3}`);
  for (const number of numbers)
    await api.post(`/roadmaps/${roadmap.id}/activities`, {
      sectionId: sections[1]!.id,
      number,
      title: `Профориентационное мероприятие ${number} для общеобразовательных организаций муниципалитета`,
      schedule: { text: 'Сентябрь - май' },
      responsible: [{ text: 'Руководители общеобразовательных организаций', kind: 'position', role: 'lead' }],
      expectedResult:
        'Информационно-аналитическая справка, https://example.org/a/very/long/address/of/a/report',
      reportForm: 'Статистический отчёт',
      status: 'in_progress',
    });
  for (const path of [`/roadmaps/${roadmap.id}`, `/roadmaps/${roadmap.id}/print`]) {
    await visit(page, path);
    await expect(page.getByText('Мероприятие 1.1')).toBeVisible();
    const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length, path).toBeGreaterThan(1);
    sheets.forEach((words, i) => {
      expect(words.join(' '), path).toContain(`${i + 1} / ${sheets.length}`);
      for (const whole of ['Мероприятие', 'Статус', 'Ответственные']) expect(words, path).toContain(whole);
    });
    const words = sheets.flat();
    for (const number of numbers)
      expect(
        words.filter((word) => word === number),
        path,
      ).toHaveLength(2);
    for (const whole of ['Профориентационное', 'Руководители', 'Запланировано'])
      expect(words, path).toContain(whole);
    expect(
      words.filter((word) => word === 'общеобразовательных'),
      path,
    ).toHaveLength(60);
  }
});

test.describe('a reporter', () => {
  test.use({ login: 'reporter' });
  test('reads and is offered nothing to change', async ({ page, api }) => {
    const { items } = await api.get('/roadmaps');
    expect(items.length, 'roadmaps of the demo this person may read').toBeGreaterThan(0);
    await visit(page, `/roadmaps/${items[0]!.id}`, 'reporter');
    await expect(page.getByRole('treegrid')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Раздел' })).toBeHidden();
  });
});
