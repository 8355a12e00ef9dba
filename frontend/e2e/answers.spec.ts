import { readFile } from 'node:fs/promises';
import { campaign, cellOf, downloaded, memberOf, saved, world } from './collection';
import { Api, expect, test, visit } from './fixture';

test.use({ login: 'reporter' });

test('a cell is proved by a file, which anybody who sees the form can open', async ({
  page,
  request,
  accessible,
}) => {
  const made = await world(request);
  const { submission } = await campaign(made);
  const count = (made.count.definition as { name: string }).name;
  await visit(page, `/submissions/${submission.id}`, 'reporter');
  await cellOf(page, count, 0).click();
  await page.keyboard.press('Space');
  const evidence = page.getByRole('group', { name: 'Подтверждения' });
  const attach = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const [picking] = await Promise.all([
      page.waitForEvent('filechooser'),
      evidence.getByRole('button', { name: 'Приложить файл' }).click(),
    ]);
    await picking.setFiles(file);
  };
  await attach({ name: 'договор.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ is no PDF') });
  await expect(page.getByRole('alert')).toBeVisible();
  await attach('../samples/dorozhnaya-karta-2026-2030.pdf');
  const file = evidence.getByRole('button', { name: 'dorozhnaya-karta-2026-2030.pdf', exact: true });
  await expect(file).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await accessible();
  await page.reload();
  await expect(file).toBeVisible();
  const sent = await readFile('../samples/dorozhnaya-karta-2026-2030.pdf');
  expect((await downloaded(page, () => file.click())).equals(sent)).toBe(true);
});

test('colleges are chosen by name, so that one college counts once', async ({
  page,
  request,
  accessible,
}) => {
  const made = await world(request);
  const home = await memberOf(made.coordinator);
  const colleges = ['Аграрный', 'Медицинский'].map((name) => `${name} колледж ${made.stamp}`);
  const admin = await Api.open(request, 'admin');
  for (const name of colleges)
    await admin.post('/organisations', { kind: 'college', parentId: home, names: [{ name }], codes: [] });
  const name = `Колледжи-партнёры ${made.stamp}`;
  const partners = await made.coordinator.post('/indicators', {
    organisationId: home,
    code: `e2e-colleges-${made.stamp}`,
    definition: {
      name,
      type: 'count',
      numerator: 'Колледжи, с которыми школа работает',
      unit: 'ед.',
      rollUp: 'distinct',
      registryKind: 'college',
    },
  });
  const { submission } = await campaign({ ...made, count: partners });
  await visit(page, `/submissions/${submission.id}`, 'reporter');
  await cellOf(page, name, 0).click();
  await page.keyboard.press('Space');
  const picker = page.getByRole('combobox', { name: 'Какие организации' });
  for (const college of colleges) {
    await picker.fill(college.slice(0, 6));
    await page.getByRole('option', { name: college }).click();
  }
  await page.keyboard.press('Escape');
  await expect(cellOf(page, name, 0)).toHaveText('2');
  await expect(saved(page)).toBeVisible();
  await accessible();
  await page.reload();
  await expect(cellOf(page, name, 0)).toHaveText('2');
});
