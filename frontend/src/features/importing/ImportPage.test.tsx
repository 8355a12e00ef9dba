import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { renderApp } from '@/test/render';
import { serveFromMemory } from '@/test/serving';

const served = serveFromMemory();
beforeAll(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(700);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const open = async () => {
  const app = await renderApp('/imports/im1');
  await screen.findByRole('table');
  return { ...app, user: userEvent.setup() };
};
const number = (text: string) => screen.getByRole('button', { name: `№: ${text}` });

test('n leads from doubt to doubt, over the tabs, and shows the place', async () => {
  const { user, router } = await open();
  await user.keyboard('n');
  await waitFor(() => expect(router.state.location.search).toEqual({ tab: 'order' }));
  await waitFor(() =>
    expect(document.activeElement?.closest('[data-doubt]')).toHaveTextContent('не уверена'),
  );
  for (let i = 0; i < 4; i++) await user.keyboard('n');
  await waitFor(() => expect(router.state.location.search).toEqual({ tab: 'roadmap-0' }));
  await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/Ответственные/));
  expect(await screen.findByText(/таблица 4, строка 5/)).toBeInTheDocument();
});

test('a cell is corrected in place, saved, and undone', async () => {
  const { user } = await open();
  await user.click(number('1.1'));
  await user.keyboard('{Enter}{Control>}a{/Control}1.9{Enter}');
  await waitFor(() =>
    expect(served.memory.imports.patches).toEqual([
      [{ op: 'add', path: '/roadmaps/0/activities/0/number', value: '1.9' }],
    ]),
  );
  expect(number('1.9')).toHaveFocus();
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(number('1.1')).toBeInTheDocument());
});

test('half a year of the plan is kept through a lost page, and saved once it is one', async () => {
  let { user } = await open();
  const roadmap = async () => {
    await user.click(await screen.findByRole('tab', { name: /карта/i }));
    return screen.findByLabelText('Первый год');
  };
  await user.tripleClick(await roadmap());
  await user.keyboard('20{Tab}');
  expect(screen.getByText('нужен год от 2000 до 2100')).toBeInTheDocument();
  cleanup();
  ({ user } = await open());
  const year = await roadmap();
  expect(year).toHaveValue('20');
  await user.click(year);
  await user.keyboard('{End}25{Tab}');
  await waitFor(() =>
    expect(served.memory.imports.patches.flat()).toContainEqual(
      expect.objectContaining({ path: '/roadmaps/0/startYear', value: 2025 }),
    ),
  );
}, 60_000);

test('a refused correction rolls back and the toast names the cause', async () => {
  const { user } = await open();
  served.server.use(
    http.patch('*/api/v1/imports/im1', () =>
      HttpResponse.json({ type: 'https://orientir.ru/problems/forbidden', status: 403 }, { status: 403 }),
    ),
  );
  await user.click(number('1.1'));
  await user.keyboard('{F2}9{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Нет прав на это действие');
  expect(number('1.1')).toBeInTheDocument();
});

const line = (row: string, more: object) => ({ row, entity: 'activity', title: row, ...more });

test('a known document is compared, and what both have changed is asked before it is confirmed', async () => {
  Object.assign(served.memory.imports.import, {
    matches: 'pr1',
    counts: { roadmaps: 1, sections: 3, activities: 20, indicators: 17, instructions: 0 },
    diff: [
      line('Ярмарка профессий', { kind: 'added', changedBy: 'document', take: 'theirs' }),
      line('Экскурсия', { kind: 'removed', changedBy: 'people', take: 'mine' }),
      line('Семинар', {
        kind: 'changed',
        field: 'schedule',
        before: 'май',
        after: 'июнь',
        changedBy: 'both',
      }),
    ],
  });
  const modes: (string | null)[] = [];
  served.server.use(
    http.post('*/api/v1/imports/im1/confirm', ({ request }) => {
      modes.push(new URL(request.url).searchParams.get('mode'));
      return undefined;
    }),
  );
  const { user, router } = await open();
  await user.click(screen.getByRole('button', { name: 'К подтверждению' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('17 показателей')).toBeInTheDocument();
  expect(within(dialog).getByRole('button', { name: 'Обновить' })).toBeDisabled();
  await user.click(within(dialog).getByRole('button', { name: 'К сравнению' }));
  expect(router.state.location.search).toEqual({ tab: 'changes' });

  expect(screen.getByLabelText('Что взять: Экскурсия')).toHaveDisplayValue('Оставить');
  const asked = screen.getByLabelText('Что взять: Семинар');
  expect(asked).toHaveDisplayValue('Выберите…');
  await user.selectOptions(asked, 'Обе строки');
  await waitFor(() =>
    expect(served.memory.imports.patches).toEqual([
      [{ op: 'add', path: '/decisions/Семинар', value: 'both' }],
    ]),
  );
  await user.click(screen.getByRole('button', { name: 'К подтверждению' }));
  await user.click(await screen.findByRole('button', { name: 'Обновить' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/roadmaps/r1'));
  expect(modes).toEqual(['update']);
});

test('sections are added, merged and removed without losing a row', async () => {
  const { user } = await open();
  const rows = () =>
    served.memory.imports.draft as { roadmaps: { sections: { title: string }[]; activities: unknown[] }[] };
  const before = rows().roadmaps[0]!.activities.length;
  await user.click(screen.getByRole('button', { name: /^Раздел, действия: 1\. / }));
  await user.click(await screen.findByRole('menuitem', { name: 'Добавить раздел ниже' }));
  const name = await screen.findByRole('textbox', { name: 'Раздел' });
  expect(name).toHaveFocus();
  await user.keyboard('{Control>}a{/Control}Работа с родителями{Enter}');
  await waitFor(() => expect(rows().roadmaps[0]!.sections[1]!.title).toBe('Работа с родителями'));
  await user.click(screen.getByRole('button', { name: /^Раздел, действия: 2\. / }));
  await user.click(await screen.findByRole('menuitem', { name: 'Работа с родителями' }));
  await waitFor(() => expect(rows().roadmaps[0]!.sections).toHaveLength(3));
  expect(rows().roadmaps[0]!.activities).toHaveLength(before);
});

test('who a name is, is said once for the whole document', async () => {
  Object.assign(served.memory.imports.import, {
    parties: [{ words: 'руководители оо', text: 'Руководители ОО', kind: 'position', count: 12 }],
  });
  const { user } = await open();
  await user.click(screen.getByRole('tab', { name: /^Ответственные/ }));
  expect(await screen.findByText(/12 раз в документе/)).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Руководители всех…'), 'директора всех школ');
  await waitFor(() =>
    expect(served.memory.imports.patches).toEqual([
      [{ op: 'add', path: '/meanings/руководители оо', value: { headsOf: 'school' } }],
    ]),
  );
  await user.selectOptions(screen.getByLabelText('Кто это: Руководители ОО'), 'Организация');
  await waitFor(() =>
    expect(served.memory.imports.patches[1]).toEqual([{ op: 'remove', path: '/meanings/руководители оо' }]),
  );
});

test('discarding asks first and leads back to the list', async () => {
  const { user, router } = await open();
  await user.click(screen.getByRole('button', { name: 'Отказаться' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Удалить' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/imports'));
});

test('while it is read the page says so and asks again', async () => {
  Object.assign(served.memory.imports.import, { status: 'reading', progress: 40 });
  await renderApp('/imports/im1');
  expect(await screen.findByText('Читаю документ')).toBeInTheDocument();
  expect(screen.getByText(/документ дочитается/)).toBeInTheDocument();
  Object.assign(served.memory.imports.import, { status: 'ready', progress: 100 });
  expect(await screen.findByRole('table', {}, { timeout: 5000 })).toBeInTheDocument();
});
