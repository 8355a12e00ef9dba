import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { serveFromMemory } from '@/test/serving';

const served = serveFromMemory();

const row = (name: RegExp) => screen.getByRole('row', { name });
const cell = (name: RegExp, column: number) => within(row(name)).getAllByRole('gridcell')[column]!;
const stored = (id: string, slice = '') =>
  served.memory.collection.form.rows
    .flatMap((one) => one.cells as { indicatorId: string; slice: string; [more: string]: unknown }[])
    .find((one) => one.indicatorId === id && one.slice === slice);

test('typing computes the value at once, saves it by itself, and moves on', async () => {
  const user = userEvent.setup();
  await renderApp('/submissions/su1');
  cell(/диагностику/, 0).focus();
  await user.keyboard('103{Tab}');
  expect(cell(/диагностику/, 1)).toHaveFocus();
  expect(row(/диагностику/)).toHaveTextContent('25,0');
  expect(row(/диагностику/)).toHaveTextContent('56,8 (230 / 405)');
  await waitFor(() => expect(stored('01')).toMatchObject({ numerator: '103', denominator: '412' }));
  expect(screen.getByText('Заполнено 2 из 12')).toBeInTheDocument();
});

test('a dash is kept as typed and never taken for an answer', async () => {
  const user = userEvent.setup();
  await renderApp('/submissions/su1');
  cell(/договоров/, 0).focus();
  await user.keyboard('-{Enter}');
  expect(cell(/договоров/, 0)).toHaveTextContent('-');
  expect(row(/договоров/)).toHaveTextContent('Не число: «-»');
  expect(screen.getByText('Заполнено 1 из 12')).toBeInTheDocument();
});

test('what cannot exist at the school takes no answer', async () => {
  const user = userEvent.setup();
  await renderApp('/submissions/su1');
  cell(/выпускников/, 0).focus();
  await user.keyboard('5');
  expect(cell(/выпускников/, 0)).toHaveTextContent('не применимо');
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('parts that do not add up are told beside the cell and in a summary that leads there', async () => {
  const user = userEvent.setup();
  // What the server will say once it is saved.
  served.memory.collection.form.findings.push({
    severity: 'error',
    code: 'parts_do_not_sum',
    indicator: 'PO-02',
    slice: '',
    field: 'numerator',
    params: { sum: '90', whole: '96' },
    explained: false,
  });
  await renderApp('/submissions/su1');
  cell(/девочки/, 0).focus();
  await user.keyboard('50{Tab}90{Enter}');
  cell(/мальчики/, 0).focus();
  await user.keyboard('40{Tab}90{Enter}');
  expect(row(/профессиональных пробах/)).toHaveTextContent('Сумма частей 90, а в целом 96');
  await user.click(screen.getByRole('button', { name: '1 замечание' }));
  const summary = screen.getByRole('alert');
  expect(summary).toHaveFocus();
  await user.click(within(summary).getByRole('button', { name: /профессиональных пробах/ }));
  expect(cell(/профессиональных пробах/, 0)).toHaveFocus();
});

test('a block selected with Shift is emptied as one step', async () => {
  const user = userEvent.setup();
  await renderApp('/submissions/su1');
  cell(/профессиональных пробах/, 0).focus();
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}{Delete}');
  expect(cell(/профессиональных пробах/, 0)).toHaveTextContent('');
  await waitFor(() => expect(stored('02')).toMatchObject({ status: 'empty' }));
  await user.keyboard('{Control>}z{/Control}');
  expect(cell(/профессиональных пробах/, 0)).toHaveTextContent('96');
  expect(cell(/профессиональных пробах/, 1)).toHaveTextContent('180');
});

test('Esc takes the edit of a cell back, and Ctrl+Y brings what was typed', async () => {
  const user = userEvent.setup();
  await renderApp('/submissions/su1');
  cell(/профессиональных пробах/, 0).focus();
  await user.keyboard('{F2}1234{Escape}');
  expect(cell(/профессиональных пробах/, 0)).toHaveTextContent('96');
  expect(cell(/профессиональных пробах/, 0)).toHaveFocus();
  await user.keyboard('{Control>}y{/Control}');
  expect(cell(/профессиональных пробах/, 0)).toHaveTextContent(/1.234/);
  await waitFor(() => expect(stored('02')).toMatchObject({ numerator: '1234' }));
}, 30_000);

test('the focus stays where a click has put it', async () => {
  const user = userEvent.setup();
  await renderApp('/submissions/su1?cell=04%7C');
  cell(/договоров/, 0).focus();
  await user.keyboard('5');
  await user.click(screen.getByLabelText('Примечание'));
  await user.keyboard('по реестру');
  expect(screen.getByLabelText('Примечание')).toHaveValue('по реестру');
  await waitFor(() => expect(stored('04')).toMatchObject({ numerator: '5', note: 'по реестру' }));
});

test('somebody else was faster: both answers, one choice', async () => {
  const user = userEvent.setup();
  await renderApp('/submissions/su1');
  Object.assign(stored('04')!, {
    numerator: '9',
    status: 'reported',
    revision: 3,
    typedBy: 'Филипп Горбылёв',
  });
  cell(/договоров/, 0).focus();
  await user.keyboard('5{Enter}');
  const mine = await screen.findByRole('button', { name: 'Оставить моё: 5' });
  expect(screen.getByText(/Филипп Горбылёв/)).toBeInTheDocument();
  await user.click(mine);
  await waitFor(() => expect(stored('04')).toMatchObject({ numerator: '5', revision: 4 }));
});

test('an approval that is refused shows what has no answer', async () => {
  const user = userEvent.setup();
  served.server.use(
    http.post('*/api/v1/submissions/su1/approve', () =>
      Response.json(
        { type: 'https://orientir.ru/problems/validation', status: 422, errors: [] },
        { status: 422 },
      ),
    ),
  );
  await renderApp('/submissions/su1');
  await user.click(await screen.findByRole('button', { name: 'Утвердить' }));
  expect(await screen.findByText('Без ответа 11 ячеек')).toBeInTheDocument();
});

test('the coordinator returns exactly the flagged cells', async () => {
  const user = userEvent.setup();
  let sent: unknown;
  served.memory.collection.form.submission.status = 'submitted';
  served.server.use(
    http.post('*/api/v1/submissions/su1/return', async ({ request }) => {
      sent = await request.json();
      return Response.json(served.memory.collection.form.submission);
    }),
  );
  await renderApp('/submissions/su1');
  await user.click(await screen.findByRole('button', { name: 'Вернуть на доработку' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/Причина/), 'Проверьте');
  await user.click(within(dialog).getByRole('checkbox', { name: /договоров/ }));
  await user.type(within(dialog).getByLabelText(/Что исправить/), 'нет двух');
  await user.click(within(dialog).getByRole('button', { name: 'Вернуть на доработку' }));
  await waitFor(() =>
    expect(sent).toEqual({
      reason: 'Проверьте',
      cells: [{ indicatorId: '04', slice: '', note: 'нет двух' }],
    }),
  );
});
