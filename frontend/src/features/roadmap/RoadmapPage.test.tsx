import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, onTestFinished, test } from 'vitest';
import { renderApp } from '@/test/render';
import { serveFromMemory } from '@/test/serving';

const served = serveFromMemory();

const open = async (search = '') => {
  const app = await renderApp(`/roadmaps/r1${search}`);
  await screen.findByRole('treegrid');
  return { ...app, user: userEvent.setup() };
};
const row = (name: RegExp) => screen.getByRole('row', { name });
const cell = (text: string | RegExp) => screen.getByText(text).closest<HTMLElement>('[role=gridcell]')!;
const stored = (id: string) => served.memory.find('activities', id)!;

test('arrows walk the cells, Home and End the row, Ctrl+End the table; one tab stop', async () => {
  const { user } = await open();
  cell('1.1').focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toHaveTextContent('Совещание заместителей');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toHaveTextContent('Обновление раздела');
  await user.keyboard('{Home}');
  expect(document.activeElement).toHaveTextContent('1.2');
  await user.keyboard('{Control>}{End}{/Control}');
  await waitFor(() => expect(document.activeElement?.closest('[role=row]')).toHaveTextContent('3.2'));
  expect(document.querySelectorAll('[role=gridcell][tabindex="0"]')).toHaveLength(1);
});

test('Left closes a section and Right opens it', async () => {
  const { user } = await open();
  within(row(/Организация работы/))
    .getAllByRole('gridcell')[0]!
    .focus();
  await user.keyboard('{ArrowLeft}');
  expect(screen.queryByText('1.1')).not.toBeInTheDocument();
  expect(row(/Организация работы/)).toHaveAttribute('aria-expanded', 'false');
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText('1.1')).toBeInTheDocument();
  expect(screen.queryByText('Уровень', { selector: '[role=columnheader]' })).toBeNull();
});

test('Enter edits, Escape leaves the old text and keeps the new one, Enter saves and the focus stays', async () => {
  const { user } = await open();
  cell(/Родительский лекторий/).focus();
  await user.keyboard('{F2}');
  await user.keyboard(' и практикум{Escape}');
  expect(cell(/Родительский лекторий «Выбор вместе»$/)).toHaveFocus();
  await user.keyboard('{Enter}{Enter}');
  expect(cell(/и практикум/)).toHaveFocus();
  await waitFor(() => expect(stored('a8').title).toBe('Родительский лекторий «Выбор вместе» и практикум'));
});

test('Ctrl+Z takes an edit back, Ctrl+Shift+Z makes it again', async () => {
  const { user } = await open();
  cell('3.1').focus();
  await user.keyboard('{Enter}{Backspace}9{Enter}');
  await waitFor(() => expect(stored('a8').number).toBe('3.9'));
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(stored('a8').number).toBe('3.1'));
  await screen.findByText('3.1');
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await waitFor(() => expect(stored('a8').number).toBe('3.9'));
});

/** Keeps the answers to `method` `path` back until it is called. */
const hold = (method: 'put' | 'delete', path: string) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  served.server.use(
    http[method](`*/api/v1${path}`, async () => {
      await held;
      return undefined;
    }),
  );
  return () => release();
};

test('Ctrl+Z takes back what is still being saved: a cell, many rows, a section', async () => {
  const { user } = await open();
  const undo = '{Control>}z{/Control}';
  let answer = hold('put', '/activities/:id');
  cell('3.1').focus();
  await user.keyboard(`{Enter}{Backspace}9{Enter}${undo}`);
  answer();
  await waitFor(() => expect(stored('a8').number).toBe('3.9'));
  await waitFor(() => expect(stored('a8').number).toBe('3.1'));

  answer = hold('put', '/activities/:id');
  cell('Протокол').focus();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}');
  await screen.findAllByText('Протокол').then((found) => expect(found.length).toBeGreaterThan(1));
  await user.keyboard(`{Escape}${undo}`);
  answer();
  await waitFor(() => expect(stored('a2').reportForm).toBe('Протокол'));
  await waitFor(() => expect(stored('a2').reportForm).toBe('Ссылки на страницы'));

  answer = hold('delete', '/sections/:id');
  const section = served.memory.store.sections!.find((s) => s.title === 'Организация работы')!;
  await user.click(screen.getByRole('button', { name: /^Действия: Организация работы/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'В корзину', hidden: true }));
  cell('3.1').focus();
  await user.keyboard(undo);
  answer();
  await waitFor(() => expect(section.trashed).toBe(true));
  await waitFor(() => expect(section.trashed).toBe(false));
}, 30_000);

test('a refused edit rolls back and the toast names cause and request', async () => {
  const { user } = await open();
  served.server.use(
    http.put('*/api/v1/activities/a8', () =>
      HttpResponse.json(
        {
          type: 'https://orientir.ru/problems/forbidden',
          title: 'Forbidden',
          status: 403,
          requestId: 'req-77',
        },
        { status: 403 },
      ),
    ),
  );
  cell('3.1').focus();
  await user.keyboard('{Enter}{Backspace}9{Enter}');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Нет прав на это действие');
  expect(alert).toHaveTextContent('req-77');
  expect(within(alert).getByRole('button', { name: 'Повторить' })).toBeInTheDocument();
  expect(screen.getByText('3.1')).toBeInTheDocument();
});

test('a conflict shows both values and saves the chosen one', async () => {
  const { user } = await open();
  Object.assign(stored('a8'), { version: '5', number: '3.7', level: 'другой' });
  cell('3.1').focus();
  await user.keyboard('{Enter}{Backspace}9{Enter}');
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('radio', { name: '3.9' })).toBeChecked();
  await user.click(within(dialog).getByRole('radio', { name: '3.7' }));
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить выбранное' }));
  await screen.findByText('3.7');
  expect(stored('a8')).toMatchObject({ number: '3.7', level: 'другой' });
});

test('an edit of another field than theirs merges without a question', async () => {
  const { user } = await open();
  Object.assign(stored('a8'), { version: '5', level: 'другой' });
  cell('3.1').focus();
  await user.keyboard('{Enter}{Backspace}9{Enter}');
  await waitFor(() => expect(stored('a8')).toMatchObject({ number: '3.9', level: 'другой' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('the schedule preview asks once for a typed phrase and keeps the own words', async () => {
  const asked: string[] = [];
  served.server.use(
    http.get('*/api/v1/schedule-preview', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('text')!);
      return undefined;
    }),
  );
  const { user } = await open();
  cell(/^Ноябрь$/).focus();
  await user.keyboard('{Enter}{Control>}a{/Control}постоянно');
  const hint = await screen.findByTestId('schedule-hint');
  await within(hint).findByText('Постоянно');
  expect(asked.filter((text) => text !== 'Ноябрь')).toEqual(['постоянно']);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(stored('a8').schedule).toMatchObject({ text: 'постоянно', kind: 'continuous' }));
});

test('filters and sort live in the address', async () => {
  const { user, router } = await open('?status=done');
  expect(screen.getByText('1.1')).toBeInTheDocument();
  expect(screen.queryByText('1.2')).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Статус' }), 'in_progress');
  await screen.findByText('1.2');
  expect(router.state.location.search).toMatchObject({ status: 'in_progress' });
  await user.click(screen.getByRole('button', { name: 'Сроки' }));
  await waitFor(() =>
    expect(router.state.location.search).toMatchObject({ sort: 'start', status: 'in_progress' }),
  );
  expect(screen.getByRole('columnheader', { name: /Сроки/ })).toHaveAttribute('aria-sort', 'ascending');
  await user.click(screen.getByRole('button', { name: 'Сбросить фильтры' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ sort: 'start' }));
});

test('the level is a column for who asks for it, chosen where it stands', async () => {
  onTestFinished(() => localStorage.clear());
  localStorage.setItem('orientir-columns:u1', JSON.stringify([{ column: 'level', shown: true }]));
  const { user } = await open();
  cell('3.1').focus();
  await user.keyboard('{Home}{Enter}');
  const [option] = await screen.findAllByText('муниципалитет', { selector: '[role=option] *' });
  await user.click(option!);
  await waitFor(() => expect(stored('a8').level).toBe('municipality'));
  expect(document.activeElement).toHaveTextContent('муниципалитет');
});

test('Alt+Down moves a row over the edge of its section in one layout call', async () => {
  const layouts: unknown[] = [];
  served.server.use(
    http.put('*/api/v1/roadmaps/r1/layout', () => {
      layouts.push(1);
      return undefined;
    }),
  );
  const { user } = await open();
  cell('1.3').focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(stored('a3').sectionId).toBe('s2'));
  expect(layouts).toHaveLength(1);
});

test('Delete moves to the trash and the toast brings it back', async () => {
  const { user } = await open();
  cell('3.1').focus();
  await user.keyboard('{Delete}');
  await waitFor(() => expect(stored('a8').trashed).toBe(true));
  const toast = await screen.findByText(/в корзине/);
  await user.click(
    within(toast.closest<HTMLElement>('[role=alert]')!).getByRole('button', { name: 'Отменить' }),
  );
  await waitFor(() => expect(stored('a8').trashed).toBe(false));
});

test('without the permission nothing offers to edit, and F2 opens the card to read', async () => {
  served.server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({ subject: 'u', memberships: [], permissions: ['roadmap:read'] }),
    ),
  );
  const { user } = await open();
  expect(screen.queryByRole('button', { name: 'Раздел' })).not.toBeInTheDocument();
  cell('3.1').focus();
  await user.keyboard('{F2}');
  expect(await screen.findByRole('textbox', { name: 'Номер' })).toHaveAttribute('readonly');
});

test('an activity is given indicators in its card, and they show it among their activities', async () => {
  const { user, router } = await open('?activity=a8');
  const card = await screen.findByRole('dialog');
  const group = await within(card).findByRole('group', { name: 'На какие показатели влияет' });
  await user.click(within(group).getByRole('combobox'));
  const name = 'Количество предприятий-партнёров';
  await user.click(await screen.findByRole('option', { name, hidden: true }));
  await waitFor(() => expect(stored('a8').indicatorIds).toHaveLength(1));
  await user.click(await within(group).findByRole('link', { name }));
  await screen.findByRole('heading', { level: 1, name });
  await user.click(screen.getByRole('tab', { name: 'Мероприятия' }));
  await user.click(await screen.findByRole('link', { name: /3\.1 Родительский лекторий/ }));
  expect(router.state.location.search).toMatchObject({ activity: 'a8' });
  const again = await screen.findByRole('dialog');
  await user.click(await within(again).findByRole('button', { name: `${name}: убрать` }));
  await waitFor(() => expect(stored('a8').indicatorIds).toEqual([]));
}, 30_000);

test('a person is taken off an activity by keyboard', async () => {
  Object.assign(stored('a8'), {
    responsible: [{ text: 'Ветрова А. С.', kind: 'person', role: 'lead', personId: 'p1' }],
  });
  const { user } = await open('?activity=a8');
  const card = await screen.findByRole('dialog');
  const picker = await within(card).findByRole('combobox', { name: 'Кто это в системе' });
  await waitFor(() => expect(picker).not.toHaveValue(''));
  picker.focus();
  await user.tab();
  expect(within(card).getByRole('button', { name: 'Очистить' })).toHaveFocus();
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(stored('a8').responsible).toEqual([{ text: 'Ветрова А. С.', kind: 'person', role: 'lead' }]),
  );
});

test('a renamed and a deleted section come back with Ctrl+Z', async () => {
  const { user } = await open();
  const section = () => served.memory.store.sections!.find((s) => s.title === 'Организация работы')!;
  const { id, title } = section();
  const menu = async (item: string) => {
    await user.click(screen.getByRole('button', { name: /^Действия: Организация работы/ }));
    // Without layout the kit takes the row for scrolled away and hides its menu.
    await user.click(await screen.findByRole('menuitem', { name: item, hidden: true }));
  };
  await menu('Изменить');
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/Название/), ' школ');
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  await screen.findByRole('row', { name: /Организация работы школ/ });
  await user.click(screen.getByRole('button', { name: 'Отменить' }));
  await waitFor(() => expect(served.memory.find('sections', id)!.title).toBe(title));
  await waitFor(() => expect(screen.queryByText(/Организация работы школ/)).not.toBeInTheDocument());
  await menu('В корзину');
  await waitFor(() => expect(served.memory.find('sections', id)!.trashed).toBe(true));
  await user.click(screen.getAllByRole('button', { name: 'Отменить' })[0]!);
  await waitFor(() => expect(served.memory.find('sections', id)!.trashed).toBe(false));
}, 30_000);

test('a roadmap longer than the browser takes is not rearranged, and says why', async () => {
  Object.assign(served.memory.find('roadmaps', 'r1')!, { activityCount: 5001 });
  let layouts = 0;
  served.server.use(
    http.put('*/api/v1/roadmaps/r1/layout', () => {
      layouts++;
      return new HttpResponse(null, { status: 500 });
    }),
  );
  const { user } = await open();
  expect(screen.getByText(/больше 5.000/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Другие действия' }));
  expect(await screen.findByRole('menuitem', { name: 'Пронумеровать заново' })).toBeDisabled();
  await user.keyboard('{Escape}');
  cell('1.1').focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(screen.getAllByText(/больше 5.000/)).toHaveLength(2));
  expect(layouts).toBe(0);
});
