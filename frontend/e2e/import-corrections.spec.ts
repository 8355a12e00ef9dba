import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Api, expect, type Saved, test, visit } from './fixture';

const SAMPLE = join(import.meta.dirname, '../../samples/prikaz-dorozhnaya-karta-2026.docx');

const draftOf = async (api: Api, page: Page) =>
  ((await api.get(`/imports/${new URL(page.url()).pathname.split('/').pop()}`)) as Saved).draft as Draft;

const correct = async (page: Page, name: RegExp, text: string) => {
  await page.getByRole('button', { name }).first().click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

test('corrections of every kind reach the server, and undo takes all of them back', async ({ page, api }) => {
  await visit(page, '/imports');
  await page.getByTestId('file').setInputFiles(SAMPLE);
  await expect(page.getByRole('button', { name: 'К подтверждению' })).toBeVisible({ timeout: 60_000 });
  const before = await draftOf(api, page);
  const first = async () => (await draftOf(api, page)).roadmaps[0]!.activities[0]!;
  const count = before.roadmaps[0]!.activities.length;

  await correct(page, /^Сроки: /, 'до 5 ноября 2026');
  await expect
    .poll(async () => (await first()).schedule?.value)
    .toMatchObject({ text: 'до 5 ноября 2026', kind: 'deadline', end: '2026-11-05' });

  await correct(page, /^Ответственные: /, 'Лугова М. П., методист; руководители ОО');
  await expect
    .poll(async () => (await first()).responsible.map((party) => party.kind))
    .toEqual(['person', 'position']);

  await page.getByRole('button', { name: 'Действия: 1.1', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Добавить строку ниже' }).click();
  await expect.poll(async () => (await draftOf(api, page)).roadmaps[0]!.activities.length).toBe(count + 1);

  await page.getByRole('button', { name: 'Действия: 1.2', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Убрать строку' }).click();
  await expect.poll(async () => (await draftOf(api, page)).roadmaps[0]!.activities.length).toBe(count);

  await page.getByLabel('Первый год').fill('2025');
  await page.getByLabel('Первый год').blur();
  await expect.poll(async () => (await draftOf(api, page)).roadmaps[0]!.startYear).toBe(2025);

  const sections = async () => (await draftOf(api, page)).roadmaps[0]!.sections.map(({ title }) => title);
  const named = before.roadmaps[0]!.sections.map(({ title }) => title);
  await page.getByRole('button', { name: /^Раздел, действия: 1\. / }).click();
  await page.getByRole('menuitem', { name: 'Добавить раздел ниже' }).click();
  await expect(page.getByRole('textbox', { name: 'Раздел' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Клуб родителей');
  await page.keyboard.press('Enter');
  await expect.poll(sections).toEqual([named[0], 'Клуб родителей', ...named.slice(1)]);
  await page.getByRole('button', { name: /^Раздел, действия: 1\. / }).click();
  await page.getByRole('menuitem', { name: 'Клуб родителей' }).click();
  await expect.poll(sections).toEqual(['Клуб родителей', ...named.slice(1)]);
  await expect.poll(async () => (await draftOf(api, page)).roadmaps[0]!.activities.length).toBe(count);

  await page.getByRole('tab', { name: /^Приказ/ }).click();
  await correct(page, /^Срок: /, 'до 1 октября 2026');
  await correct(page, /^Исполнители 1: /, 'Методист');
  await expect.poll(async () => JSON.stringify(await draftOf(api, page))).toContain('"text":"Методист"');

  const undo = page.getByRole('button', { name: 'Отменить', exact: true });
  for (let i = 0; i < 10; i++) {
    await expect(undo).toBeEnabled();
    await undo.click();
    await expect(page.getByText('Сохраняется…')).toBeHidden();
  }
  await expect(undo).toBeDisabled();
  await expect.poll(() => draftOf(api, page)).toEqual(before);
});

interface Draft {
  roadmaps: {
    startYear: number;
    sections: { title: string }[];
    activities: { schedule?: { value: object }; responsible: { kind: string }[] }[];
  }[];
}
