import { read, type WorkBook, write } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { campaign, cellOf, downloaded, world } from './collection';
import { expect, test, visit } from './fixture';

test.use({ login: 'reporter' });

const choose = async (page: Page, item: RegExp) => {
  await page.getByRole('button', { name: 'Форма Excel' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

const download = async (page: Page): Promise<WorkBook> =>
  read(await downloaded(page, () => choose(page, /Скачать/)));

async function upload(page: Page, workbook: WorkBook) {
  const [picking] = await Promise.all([page.waitForEvent('filechooser'), choose(page, /Загрузить/)]);
  await picking.setFiles({
    name: 'форма.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: write(workbook, { type: 'buffer', bookType: 'xlsx' }),
  });
}

/** Types into a cell of the first sheet, as one does in a spreadsheet. */
function put(workbook: WorkBook, cell: string, value: number | string) {
  const sheet = workbook.Sheets[workbook.SheetNames[0]!]!;
  sheet[cell] = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
}

test('the form is filled in a spreadsheet; each wrong cell is named, then right', async ({
  page,
  request,
  accessible,
}) => {
  const made = await world(request);
  const { submission } = await campaign(made);
  const [share, count] = [made.share, made.count].map((one) => (one.definition as { name: string }).name);
  await visit(page, `/submissions/${submission.id}`, 'reporter');
  const form = await download(page);
  put(form, 'D7', 14);
  put(form, 'E7', 20);
  put(form, 'D8', 'двадцать');
  put(form, 'E8', 10);
  put(form, 'D9', -6);
  put(form, 'E9', 10);
  put(form, 'D10', '12,5');
  await upload(page, form);
  const report = page.getByRole('dialog');
  await expect(report).toContainText('Не приняты 2 ячейки');
  await expect(report.getByRole('listitem')).toHaveText([
    'D8 «двадцать»: не число',
    'D9 «-6»: меньше нуля',
    'D10 «12,5»: нужно целое число',
  ]);
  await accessible();
  await report.getByRole('button', { name: 'Закрыть' }).click();
  await expect(cellOf(page, share!, 0)).toHaveText('14');
  await expect(cellOf(page, 'девочки', 0)).toHaveText('');
  await expect(cellOf(page, 'девочки', 1)).toHaveText('10');
  await expect(cellOf(page, count!, 0)).toHaveText('12,5');

  put(form, 'D8', 8);
  put(form, 'D9', 6);
  put(form, 'D10', 12);
  await upload(page, form);
  await expect(report).toContainText('Всё принято, замечаний к файлу нет');
  await report.getByRole('button', { name: 'Закрыть' }).click();
  await expect(page.getByText('Заполнено 4 из 4')).toBeVisible();
  await expect(cellOf(page, 'девочки', 0)).toHaveText('8');
  await expect(cellOf(page, count!, 0)).toHaveText('12');
});

test('a form of another campaign or school, and a file that is no form, are refused by name', async ({
  page,
  request,
}) => {
  const made = await world(request);
  const [mine, other] = [await campaign(made), await campaign(made)];
  const name = (made.count.definition as { name: string }).name;
  await visit(page, `/submissions/${other.submission.id}`, 'reporter');
  const foreign = await download(page);
  put(foreign, 'D10', 5);
  await page.goto(`/submissions/${mine.submission.id}`);
  await upload(page, foreign);
  await expect(page.getByRole('alert')).toContainText('Это форма другого сбора, ничего не загружено');
  const stranger = await download(page);
  stranger.Sheets.orientir!.A1 = { t: 's', v: 'чужая подпись' };
  await upload(page, stranger);
  await expect(
    page.getByRole('alert').filter({ hasText: 'Это не форма, скачанная из системы' }),
  ).toBeVisible();
  await expect(cellOf(page, name, 0)).toHaveText('');
});
