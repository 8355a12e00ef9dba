import { read, utils } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { downloaded } from './collection';
import { type Town, town } from './figures';
import { expect, test, visit } from './fixture';

test.use({ login: 'admin' });

let made: Town | undefined;
test.beforeEach(async ({ api }) => {
  made ??= await town(api);
});

const take = (page: Page, kind: 'DOCX' | 'XLSX') =>
  downloaded(page, async () => {
    await page.getByRole('button', { name: 'Скачать' }).first().click();
    await page.getByRole('menuitem', { name: `Приложение, ${kind}` }).click();
  });

/** The cells of a row that begins or goes on with the name, as somebody who opens the file reads them. */
async function wordRow(page: Page, file: Buffer, name: string): Promise<string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: file });
  return page.evaluate(
    ([html, wanted]) => {
      const rows = [...new DOMParser().parseFromString(html!, 'text/html').querySelectorAll('tr')];
      const row = rows.find((one) => one.textContent?.includes(wanted!));
      return [...(row?.cells ?? [])].map((cell) => cell.textContent!.replaceAll('\u00a0', ' ').trim());
    },
    [value, name],
  );
}

function sheetRow(file: Buffer, name: string): string[] {
  const workbook = read(file);
  const rows = utils.sheet_to_json<string[]>(workbook.Sheets[workbook.SheetNames[0]!]!, {
    header: 1,
    raw: false,
  });
  const found = rows.find((row) => row.some((cell) => cell?.includes?.(name))) ?? [];
  // The library prints numbers the English way; a Russian Excel shows them with a comma.
  return found.map((cell) => String(cell).replace('.', ','));
}

test('the summary table goes out as an annex for Word and for Excel with its figures', async ({ page }) => {
  await visit(page, `/dashboard?tab=table&organisationId=${made!.id}&period=RY2025`, 'admin');
  await expect(page.getByRole('table', { name: /Сводная таблица/ })).toContainText('50 из 100');
  const [word, excel] = [await take(page, 'DOCX'), await take(page, 'XLSX')];
  for (const row of [
    ['3', 'Школа № 3', '140', '200', '70,0', '65,0', '4', '3'],
    ['5', 'Школа № 5', ...Array(6).fill('нет данных')],
  ]) {
    expect(await wordRow(page, word, row[1]!)).toEqual(row);
    expect(sheetRow(excel, row[1]!)).toEqual(row);
  }
});

test('the ranking goes out as an annex for Word and for Excel with its places', async ({ page }) => {
  const criterion = encodeURIComponent(JSON.stringify([`${made!.share.code}:1`]));
  await visit(page, `/ranking?under=${made!.id}&period=RY2025&criterion=${criterion}`, 'admin');
  await expect(page.getByRole('table', { name: 'Рейтинг' })).toContainText('Школа № 1');
  const [word, excel] = [await take(page, 'DOCX'), await take(page, 'XLSX')];
  const row = ['1', 'Школа № 3', '1,000', '70,0', '1,000'];
  expect(await wordRow(page, word, 'Школа № 3')).toEqual(row);
  expect(sheetRow(excel, 'Школа № 3')).toEqual(row);
});
