import { readFile } from 'node:fs/promises';
import type { APIRequestContext, Browser, Locator, Page } from '@playwright/test';
import { Api, type Login, type Saved, visit } from './fixture';

/** Days from today, as the wire and as one types it. */
export const day = (by: number) => new Date(Date.now() + by * 86_400_000).toISOString().slice(0, 10);
export const dotted = (date: string) => date.split('-').reverse().join('.');

/** A day as the pages say it. */
export const spoken = (date: string) =>
  new Intl.DateTimeFormat('ru-RU', { day: 'numeric', month: 'short', year: 'numeric' }).format(
    new Date(date),
  );

interface World {
  coordinator: Api;
  reporter: Api;
  director: Api;
  school: Saved & { name: string };
  stamp: string;
  share: Saved;
  count: Saved;
}

/** Two indicators of their own for every test, and the school of the demo's reporter. */
export async function world(request: APIRequestContext): Promise<World> {
  const [coordinator, reporter, director] = await Promise.all(
    (['coordinator', 'reporter', 'director'] as const).map((login) => Api.open(request, login)),
  );
  const home = await memberOf(coordinator!);
  const stamp = Date.now().toString(36);
  const indicator = (code: string, definition: object) =>
    coordinator!.post('/indicators', { organisationId: home, code: `${code}-${stamp}`, definition });
  return {
    coordinator: coordinator!,
    reporter: reporter!,
    director: director!,
    school: await schoolOf(coordinator!, await memberOf(reporter!)),
    stamp,
    share: await indicator('e2e-share', {
      name: `Доля прошедших диагностику ${stamp}`,
      type: 'percentage',
      numerator: 'Прошли диагностику',
      denominator: 'Все обучающиеся',
      unit: '%',
      disaggregations: [
        {
          dimension: 'gender',
          name: 'Пол',
          relation: 'partition',
          categories: [
            { code: 'f', name: 'девочки' },
            { code: 'm', name: 'мальчики' },
          ],
        },
      ],
    }),
    count: await indicator('e2e-count', {
      name: `Число договоров ${stamp}`,
      type: 'count',
      numerator: 'Договоры с предприятиями',
      unit: 'ед.',
    }),
  };
}

export async function memberOf(api: Api): Promise<string> {
  const me = (await api.get('/me')) as unknown as { memberships: { organisationId: string }[] };
  return me.memberships[0]!.organisationId;
}

async function schoolOf(api: Api, home: string) {
  const own = await api.get(`/organisations/${home}`);
  if (own.kind === 'school') return own as unknown as Saved & { name: string };
  const { items } = await api.get(`/organisations?kind=school&under=${home}&limit=1`);
  return items[0] as Saved & { name: string };
}

/** An open campaign of both indicators for the one school; answers the submission. */
export async function campaign({ coordinator, school, share, count, stamp }: World, rules: object[] = []) {
  const made = await coordinator.post('/campaigns', {
    organisationId: await memberOf(coordinator),
    title: `Сбор ${stamp}`,
    period: 'RY2025',
    opensOn: day(-10),
    closesOn: day(30),
    indicators: [{ indicatorId: share.id }, { indicatorId: count.id }],
    participants: { under: school.id, kinds: ['school'] },
    rules,
  });
  await coordinator.post(`/campaigns/${made.id}/open`, {}, made.version);
  const { items } = await coordinator.get(`/submissions?campaignId=${made.id}`);
  return { campaign: made, submission: items[0]! };
}

/** Takes the form a step on. */
export const step = async (by: Api, id: string, name: string) =>
  by.post(`/submissions/${id}/${name}`, {}, (await by.get(`/submissions/${id}`)).version);

/** Answers for every cell of that form, approved and handed in by the school. */
export async function handIn({ reporter, director, share, count }: World, id: string) {
  const cell = (indicatorId: string, slice: string, numerator: string, denominator?: string) => ({
    indicatorId,
    slice,
    revision: 0,
    status: 'reported',
    numerator,
    denominator,
  });
  await reporter.patch(`/submissions/${id}/cells`, [
    cell(share.id, '', '12', '20'),
    cell(share.id, 'gender:f', '7', '10'),
    cell(share.id, 'gender:m', '5', '10'),
    cell(count.id, '', '3'),
  ]);
  await step(director, id, 'approve');
  await step(director, id, 'submit');
}

/** A window of somebody else's. */
export async function as(browser: Browser, login: Login, path: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await visit(page, path, login);
  return page;
}

/** What the browser saves when that is done. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFile(await download.path());
}

export const cellOf = (page: Page, row: string, column: 0 | 1 | 2): Locator =>
  page.getByRole('row').filter({ hasText: row }).getByRole('gridcell').nth(column);

export const saved = (page: Page) => page.locator('[data-testid=save-state][data-state=saved]');

/** Types into a cell as one does, and leaves it with Enter. */
export async function type(page: Page, row: string, column: 0 | 1, text: string) {
  await cellOf(page, row, column).click();
  // Playwright has no Russian keyboard: its letters reach only what takes text already.
  if (!/^\d/.test(text)) await page.keyboard.press('F2');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What Ctrl+V does with this on the clipboard. */
export async function paste(page: Page, text: string) {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
