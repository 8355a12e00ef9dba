import {
  as,
  campaign,
  cellOf,
  day,
  dotted,
  handIn,
  memberOf,
  saved,
  spoken,
  step,
  type,
  world,
} from './collection';
import { Api, expect, test, visit } from './fixture';

test('a campaign is extended with a reason and closed: nothing can be typed any more', async ({
  page,
  request,
  browser,
  accessible,
}) => {
  test.setTimeout(120_000);
  const made = await world(request);
  const { campaign: open, submission } = await campaign(made);
  const count = (made.count.definition as { name: string }).name;
  const act = async (name: string) => {
    await page.getByRole('button', { name: 'Действия' }).click();
    await page.getByRole('menuitem', { name }).click();
    return page.getByRole('dialog', { name });
  };
  await visit(page, `/campaigns/${open.id}`);

  const extending = await act('Продлить');
  await extending.getByRole('textbox', { name: 'Окончание' }).fill(dotted(day(-20)));
  await extending.getByRole('button', { name: 'Продлить' }).click();
  await expect(extending.getByLabel('Причина')).toHaveAttribute('aria-invalid', 'true');
  await extending.getByRole('textbox', { name: 'Окончание' }).fill(dotted(day(45)));
  await extending.getByLabel('Причина').fill('Эпидемия гриппа');
  await accessible();
  await extending.getByRole('button', { name: 'Продлить' }).click();
  await expect(extending).toBeHidden();
  await expect(page.getByText(`– ${spoken(day(45))}`)).toBeVisible();

  const closing = await act('Закрыть сбор');
  await expect(closing).toContainText('Не принят 1 отчёт');
  await closing.getByRole('button', { name: 'Закрыть сбор' }).click();
  await expect(page.getByText(/Закрыт$/).first()).toBeVisible();
  const reporter = await as(browser, 'reporter', `/submissions/${submission.id}`);
  await expect(cellOf(reporter, count, 0)).toHaveAttribute('aria-readonly', 'true');
  await reporter.context().close();
});

test('a closed campaign is reopened for one school, with a reason and a day', async ({
  page,
  request,
  browser,
  accessible,
}) => {
  test.setTimeout(120_000);
  const made = await world(request);
  const { campaign: open, submission } = await campaign(made);
  const count = (made.count.definition as { name: string }).name;
  const { version } = await made.coordinator.get(`/campaigns/${open.id}`);
  await made.coordinator.post(`/campaigns/${open.id}/close`, {}, version);
  await visit(page, `/campaigns/${open.id}`);

  await page.getByRole('button', { name: 'Действия' }).click();
  await page.getByRole('menuitem', { name: 'Открыть одной организации' }).click();
  const dialog = page.getByRole('dialog');
  const reopen = dialog.getByRole('button', { name: 'Открыть одной организации' });
  await reopen.click();
  const organisation = dialog.getByRole('combobox', { name: 'Организация' });
  const until = dialog.getByRole('textbox', { name: 'Открыть до' });
  const reason = dialog.getByRole('textbox', { name: 'Причина' });
  for (const field of [organisation, until, reason]) {
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await accessible();
  await organisation.click();
  await page.getByRole('option').first().click();
  await until.fill(dotted(day(10)));
  await reason.fill('Школа была на карантине');
  await reopen.click();
  await expect(dialog).toBeHidden();

  const reporter = await as(browser, 'reporter', `/submissions/${submission.id}`);
  await expect(cellOf(reporter, count, 0)).not.toHaveAttribute('aria-readonly', 'true');
  await expect(reporter.getByText('Школа была на карантине')).toBeVisible();
  await reporter.context().close();
});

test('one click reminds everybody who has not started, once a day; the bell leads to the form', async ({
  page,
  request,
  browser,
}) => {
  const made = await world(request);
  const { campaign: open, submission } = await campaign(made);
  await visit(page, `/campaigns/${open.id}`);
  await page.getByRole('button', { name: 'Напомнить всем' }).click();
  await expect(page.getByText(/^Отправлено [1-9]\d* напоминани/)).toBeVisible();

  const reporter = await as(browser, 'reporter', '/');
  await reporter.getByRole('button', { name: /непрочитанных/ }).click();
  const notices = reporter.getByRole('menuitem', { name: `Напоминание: Сбор ${made.stamp}` });
  await expect(notices).toHaveCount(1);
  await notices.click();
  await expect(reporter).toHaveURL(new RegExp(`/submissions/${submission.id}$`));

  await page.getByRole('button', { name: 'Напомнить всем' }).click();
  await expect(page.getByText(/^Отправлено 0 напоминаний; сегодня уже напоминали: [1-9]/)).toBeVisible();
  await reporter.reload();
  await reporter.getByRole('button', { name: /Уведомления/ }).click();
  await expect(notices).toHaveCount(1);
  await reporter.context().close();
});

test('an accepted form is amended only with a reason, and its former value stays', async ({
  page,
  request,
  browser,
  accessible,
}) => {
  const made = await world(request);
  const { submission } = await campaign(made);
  const count = (made.count.definition as { name: string }).name;
  await handIn(made, submission.id);
  await step(made.coordinator, submission.id, 'accept');
  const reporter = await as(browser, 'reporter', `/submissions/${submission.id}`);
  await expect(cellOf(reporter, count, 0)).toHaveAttribute('aria-readonly', 'true');
  await reporter.getByRole('button', { name: 'Исправить принятое' }).click();
  const dialog = reporter.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: 'Исправить принятое' });
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel('Причина').fill('Нашли ещё договор');
  await confirm.click();
  await type(reporter, count, 0, '4');
  await expect(saved(reporter)).toBeVisible();
  const director = await as(browser, 'director', `/submissions/${submission.id}`);
  await director.getByRole('button', { name: 'Утвердить' }).click();
  await director.getByRole('button', { name: 'Сдать отчёт' }).click();
  await expect(director.getByText('Сдано').first()).toBeVisible();

  await visit(page, `/submissions/${submission.id}`);
  await page.getByRole('button', { name: 'Принять' }).click();
  await expect(page.getByText('Принято').first()).toBeVisible();
  await cellOf(page, count, 0).click();
  await page.keyboard.press('Space');
  const history = page.getByRole('region', { name: 'Сданные значения' });
  await expect(history).toContainText(/· 3 ·.*· 4 ·.*«Нашли ещё договор»/);
  await accessible();
  await Promise.all([reporter.context().close(), director.context().close()]);
});

test('while the coordinator is on leave, the substitute reviews; when the dates are over, no more', async ({
  request,
  browser,
}) => {
  const made = await world(request);
  const { submission } = await campaign(made);
  await handIn(made, submission.id);
  const admin = await Api.open(request, 'admin');
  const analyst = await Api.open(request, 'analyst');
  const { items } = await admin.get(`/memberships?organisationId=${await memberOf(analyst)}`);
  const { subject, login, name } = items.find((one) => one.login === 'analyst')!;
  const organisationId = await memberOf(made.coordinator);
  const stand = (validFrom: string, validTo: string) =>
    admin.post('/memberships', {
      subject,
      login,
      name,
      organisationId,
      role: 'coordinator',
      validFrom,
      validTo,
    });
  const tidy = ({ id, version }: { id: string; version: string }) =>
    admin.remove(`/memberships/${id}`, version);

  const past = await stand(day(-20), day(-1));
  const page = await as(browser, 'analyst', '/');
  await page.goto(`/submissions/${submission.id}`);
  await expect(page.getByRole('heading', { name: 'Здесь нужны другие права' })).toBeVisible();
  await tidy(past);

  const now = await stand(day(0), day(14));
  await page.reload();
  await page.getByRole('button', { name: 'Принять' }).click();
  await expect(page.getByText('Принято').first()).toBeVisible();
  await tidy(now);
  await page.context().close();
});
