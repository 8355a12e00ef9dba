import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, visit } from './fixture';

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
const here = existsSync(SEEDS);

/** The real documents stay outside of the repository: only a machine that has them beside the checkout can try them. */
test.describe('the five real documents', () => {
  test.skip(!here && !process.env.CI, 'skipped: ../shared is not here');

  for (const number of ['000', '001', '002', '003', '004']) {
    test(`${number} is imported`, async ({ page, api }) => {
      test.setTimeout(180_000);
      const name = readdirSync(SEEDS).find((file) => file.startsWith(number));
      expect(name, `document ${number} in ${SEEDS}`).toBeDefined();
      await visit(page, '/imports');
      await page.getByTestId('file').setInputFiles(join(SEEDS, name!));
      const toConfirm = page.getByRole('button', { name: 'К подтверждению' });
      await expect(toConfirm).toBeVisible({ timeout: 120_000 });

      const id = new URL(page.url()).pathname.split('/').pop();
      const { draft } = (await api.get(`/imports/${id}`)) as unknown as Imported;
      const expected = draft.roadmaps.reduce((sum, roadmap) => sum + roadmap.activities.length, 0);

      await toConfirm.click();
      const dialog = page.getByRole('dialog', { name: 'Подтверждение' });
      const anew = dialog.getByRole('radio', { name: 'Создать новый проект' });
      await expect(dialog.getByRole('button', { name: /^(Подтвердить|Обновить)$/ })).toBeVisible();
      if (await anew.isVisible()) await anew.check();
      await dialog.getByRole('button', { name: 'Подтвердить' }).click();
      await page.waitForURL(/\/(roadmaps|projects)\//, { timeout: 60_000 });
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();

      const { result } = (await api.get(`/imports/${id}`)) as unknown as Imported;
      const counts = await Promise.all(
        result.roadmapIds.map(async (roadmap) => (await api.get(`/roadmaps/${roadmap}`)).activityCount),
      );
      expect(counts.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(expected);
    });
  }
});

interface Imported {
  draft: { roadmaps: { activities: unknown[] }[] };
  result: { roadmapIds: string[] };
}
