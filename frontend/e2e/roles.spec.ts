import type { Page } from '@playwright/test';
import { expect, type Login, test, visit } from './fixture';

const LOGINS: Login[] = ['coordinator', 'reporter', 'director', 'analyst', 'admin'];

for (const login of LOGINS) {
  test.describe(login, () => {
    test.use({ login });

    test('meets no refusal on the pages of the menu, nor on the first thing each lists', async ({ page }) => {
      test.setTimeout(120_000);
      const refused: string[] = [];
      page.on('response', (answer) => {
        const { pathname, search } = new URL(answer.url());
        if (pathname.startsWith('/api/') && answer.status() >= 400)
          refused.push(`${page.url()}: ${answer.status()} ${pathname}${search}`);
      });
      await visit(page, '/', login);
      const paths = await menu(page);
      expect(paths.length).toBeGreaterThan(2);
      for (const path of paths) {
        await visit(page, path, login);
        await page.waitForLoadState('networkidle');
        const first = page.locator('main :is(table, [role=list], ul) a[href^="/"]').first();
        if (await first.isVisible()) {
          await first.click();
          await expect(page.locator('main h1').first()).toBeVisible();
          await page.waitForLoadState('networkidle');
        }
        await expect(page.getByText(/Нет прав на это действие|Такой страницы нет/)).toHaveCount(0);
      }
      expect(refused).toEqual([]);
    });
  });
}

/** Where the menu leads to, the part of it under «Ещё» too. */
async function menu(page: Page) {
  const nav = page.getByRole('navigation', { name: 'Разделы' });
  const more = nav.getByRole('button', { name: 'Ещё' });
  if (await more.isVisible()) {
    await more.click();
    await page.getByRole('menuitem').first().waitFor();
  }
  const links = page.locator('nav a[href^="/"], [role=menu] a[href^="/"]');
  return links.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href')!))]);
}
