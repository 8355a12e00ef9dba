import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { day, saved, type } from './collection';
import { Api, expect, type Saved, test, visit } from './fixture';

interface Answer {
  code: string;
  indicator: string;
  slice: string;
  status: string;
  numerator?: string;
  denominator?: string;
  members?: string;
}

interface Form {
  rows: {
    indicatorId: string;
    code: string;
    name: string;
    cells: { slice: string; revision: number; findings: { severity: string; code: string }[] }[];
  }[];
}

/** What the schools of the demo reported last year; they report the same again. */
const ANSWERS: Answer[] = readFileSync('../samples/znacheniya-2025-2026.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [code, indicator, , slice, status, numerator, denominator, members] = line.split(',');
    return { code, indicator, slice, status, numerator, denominator, members } as Answer;
  });
const SCHOOL = 'ДЕМО-003';
const TYPED = ['professional-diagnostiku-5-11', 'vkhodnuyu-diagnostiku-professional-8-10'];

/** The reporting year of the demo municipality: its own 19 indicators, all of its schools and kindergartens. */
async function year(request: APIRequestContext) {
  const [admin, coordinator] = await Promise.all([
    Api.open(request, 'admin'),
    Api.open(request, 'coordinator'),
  ]);
  const me = (await coordinator.get('/me')) as unknown as { memberships: { organisationId: string }[] };
  const home = me.memberships[0]!.organisationId;
  const { items } = await coordinator.get('/indicators?limit=200');
  const codes = new Set(ANSWERS.map(({ indicator }) => indicator));
  const indicators = items.filter(({ code }) => codes.has(code as string));
  const organisations = (await coordinator.get(`/organisations?under=${home}&limit=200`)).items as (Saved & {
    codes: { scheme: string; value: string }[];
  })[];
  const byCode = new Map(
    organisations.flatMap(({ id, codes: known }) => known.map(({ value }) => [value, id] as const)),
  );
  const ownCode = new Map(
    organisations.map(({ id, codes: known }) => [
      id,
      known.find(({ scheme }) => scheme === 'internal')?.value,
    ]),
  );
  const campaign = await coordinator.post('/campaigns', {
    organisationId: home,
    title: `Сбор показателей за год ${Date.now().toString(36)}`,
    period: 'RY2026',
    opensOn: day(-1),
    closesOn: day(30),
    indicators: indicators.map(({ id }) => ({ indicatorId: id })),
    participants: { under: home, kinds: ['school', 'kindergarten'] },
  });
  return { admin, coordinator, campaign, home, indicators, byCode, ownCode };
}

type Year = Awaited<ReturnType<typeof year>>;

/** Types a school's answers, all but the skipped ones, and explains every warning. */
async function fill(
  { admin, indicators, byCode }: Year,
  submission: string,
  code: string,
  skipped: string[] = [],
) {
  const form = async () => (await admin.get(`/submissions/${submission}/form`)) as unknown as Form;
  const revisions = new Map(
    (await form()).rows.flatMap((row) =>
      row.cells.map(({ slice, revision }) => [`${row.code} ${slice}`, revision] as const),
    ),
  );
  const idOf = (indicator: string) => indicators.find((one) => one.code === indicator)!.id;
  await admin.patch(
    `/submissions/${submission}/cells`,
    ANSWERS.filter((answer) => answer.code === code && !skipped.includes(answer.indicator)).map(
      ({ indicator, slice, status, numerator, denominator, members }) => ({
        indicatorId: idOf(indicator),
        slice,
        revision: revisions.get(`${indicator} ${slice}`) ?? 0,
        status,
        numerator: numerator || undefined,
        denominator: denominator || undefined,
        members: members ? members.split(' ').map((inn) => byCode.get(inn)) : undefined,
      }),
    ),
  );
}

async function explain({ admin }: Year, submission: string) {
  const { rows } = (await admin.get(`/submissions/${submission}/form`)) as unknown as Form;
  const doubted = rows.flatMap(({ indicatorId, cells }) =>
    cells
      .filter(({ findings }) => findings.some(({ severity }) => severity === 'warning'))
      .map((cell) => ({
        ...cell,
        indicatorId,
        explanations: Object.fromEntries(cell.findings.map(({ code }) => [code, 'Сверено с журналами.'])),
      })),
  );
  const input = [
    'indicatorId',
    'slice',
    'revision',
    'status',
    'numerator',
    'denominator',
    'members',
    'explanations',
  ];
  if (doubted.length > 0)
    await admin.patch(
      `/submissions/${submission}/cells`,
      doubted.map((cell) => Object.fromEntries(Object.entries(cell).filter(([key]) => input.includes(key)))),
    );
}

test('a year of the demo municipality, from opening to ranking', async ({
  page,
  request,
  browser,
  accessible,
}, info) => {
  test.setTimeout(300_000);
  const made = await year(request);
  const shot = async (name: string) =>
    info.attach(name, { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });

  await visit(page, `/campaigns/${made.campaign.id}`);
  await page.getByRole('button', { name: 'Открыть сбор' }).click();
  await expect(page.getByText('Ещё не начали 20 организаций')).toBeVisible();

  const { items } = await made.coordinator.get(`/submissions?campaignId=${made.campaign.id}&limit=200`);
  const step = async (id: string, name: string) =>
    made.admin.post(`/submissions/${id}/${name}`, {}, (await made.admin.get(`/submissions/${id}`)).version);
  let own = '';
  for (const submission of items) {
    const code = made.ownCode.get(submission.organisationId as string)!;
    if (code === SCHOOL) own = submission.id;
    await fill(made, submission.id, code, code === SCHOOL ? TYPED : []);
    if (code === SCHOOL) continue;
    await explain(made, submission.id);
    for (const name of ['approve', 'submit', 'accept']) await step(submission.id, name);
  }
  await page.goto(`/campaigns/${made.campaign.id}?tab=completeness`);
  await expect(page.getByText('Заполняется')).toHaveCount(1);
  await accessible();
  await shot('completeness');

  const reporter = await (await browser.newContext()).newPage();
  await visit(reporter, `/submissions/${own}`, 'reporter');
  for (const indicator of TYPED) {
    const { numerator, denominator } = ANSWERS.find(
      (answer) => answer.code === SCHOOL && answer.indicator === indicator,
    )!;
    const name = (made.indicators.find((one) => one.code === indicator)!.definition as { name: string }).name;
    await type(reporter, name, 0, numerator!);
    await type(reporter, name, 1, denominator!);
  }
  await expect(saved(reporter)).toBeVisible();
  await explain(made, own);

  const director = await (await browser.newContext()).newPage();
  await visit(director, `/submissions/${own}`, 'director');
  await director.getByRole('button', { name: 'Утвердить' }).click();
  await director.getByRole('button', { name: 'Сдать отчёт' }).click();
  await expect(director.getByText('Сдано').first()).toBeVisible();

  await page.goto(`/submissions/${own}`);
  await page.getByRole('button', { name: 'Принять' }).click();
  await expect(page.getByText('Принято').first()).toBeVisible();

  const criteria = JSON.stringify(TYPED.map((code) => `${code}:1`));
  await page.goto(`/ranking?period=RY2026&kind=school&criterion=${encodeURIComponent(criteria)}`);
  await expect(page.getByText('сдали 12 из 12')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Лицей № 6' })).toBeVisible();
  await expect(page.getByText(/Взвешенный рейтинг Ориентир, версия/)).toBeVisible();
  await accessible();
  await shot('ranking');
  await page.goto('/dashboard?period=RY2026');
  await expect(page.getByText('сдали 12 из 12').first()).toBeVisible();
  await shot('dashboard');
  await Promise.all([reporter.context().close(), director.context().close()]);
});
