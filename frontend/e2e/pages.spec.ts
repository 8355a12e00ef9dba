import { type Api, expect, type Saved, test, visit } from './fixture';
import { moved, watchMoves } from './moves';

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
  '/campaigns/new',
  '/dashboard',
  '/dashboard?tab=indicator',
  '/dashboard?tab=table',
  '/dashboard?tab=heat',
  '/dashboard/print',
  '/ranking',
  '/ranking/print',
];

/** Pages of one thing, each of the demo's first. */
async function things(api: Api): Promise<string[]> {
  const first = async (list: string) => ((await api.get(list)).items as Saved[])[0]!.id;
  const indicator = await first('/indicators');
  const campaign = await first('/campaigns');
  const order = await first('/orders');
  return [
    ...['definition', 'targets', 'activities', 'versions'].map(
      (tab) => `/indicators/${indicator}?tab=${tab}`,
    ),
    `/indicators/${indicator}/edit`,
    ...['overview', 'completeness', 'review', 'settings'].map((tab) => `/campaigns/${campaign}?tab=${tab}`),
    `/orders/${order}`,
    `/orders/${order}/edit`,
    `/organisations?id=${await first('/organisations')}`,
    `/people?person=${await first('/people')}`,
  ];
}

test('every page is accessible and stands still while it comes', async ({ page, api, accessible }) => {
  test.setTimeout(600_000);
  const { project, roadmap, activities } = await api.roadmap();
  await watchMoves(page);
  const paths = [
    ...LISTS,
    `/projects/${project.id}`,
    `/projects/${project.id}/edit`,
    `/roadmaps/${roadmap.id}`,
    `/roadmaps/${roadmap.id}?activity=${activities[0]!.id}`,
    `/roadmaps/${roadmap.id}/print`,
    ...(await things(api)),
  ];
  const shifts: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const path of paths) {
    await visit(page, path);
    await page.waitForLoadState('networkidle');
    const { sum, nodes } = await moved(page);
    console.log(`layout shift ${sum.toFixed(4)}  ${path}`);
    if (sum > 0) shifts[path] = nodes;
    await test.step(path, () => accessible().catch(({ message }) => faults.push(`${path}: ${message}`)));
  }
  expect(faults).toEqual([]);
  expect(shifts).toEqual({});
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('no page is wider than the screen', async ({ page, api, accessible }) => {
    test.setTimeout(300_000);
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

test('the skip link leads to the content', async ({ page }) => {
  await visit(page, '/projects');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});
