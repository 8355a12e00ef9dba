import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { serveFromMemory } from '@/test/serving';

const served = serveFromMemory();

const open = async () => {
  const app = await renderApp('/roadmaps/r1');
  await screen.findByRole('treegrid');
  // Who may edit is known a moment later.
  await screen.findByRole('button', { name: 'Раздел' });
  return { ...app, user: userEvent.setup() };
};
const cell = (text: string) => screen.getByText(text).closest<HTMLElement>('[role=gridcell]')!;
const stored = (...ids: string[]) => ids.map((id) => served.memory.find('activities', id)!);
const paste = (text: string) =>
  fireEvent.paste(document.activeElement!, { clipboardData: { getData: () => text } });

test('Shift chooses a block, Ctrl+D fills it down, and one Ctrl+Z takes it back', async () => {
  const { user } = await open();
  cell('Протокол').focus();
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(screen.getByRole('toolbar', { name: 'Выбранные строки' })).toHaveTextContent('Выбраны 3 строки');
  await user.keyboard('{Control>}d{/Control}');
  const forms = () => stored('a1', 'a2', 'a3').map(({ reportForm }) => reportForm);
  await waitFor(() => expect(forms()).toEqual(['Протокол', 'Протокол', 'Протокол']));
  await user.keyboard('{Escape}{Control>}z{/Control}');
  await waitFor(() => expect(forms()).toEqual(['Протокол', 'Ссылки на страницы', 'Справка']));
}, 30_000);

test('a block that reaches over a heading stays in its columns', async () => {
  const { user } = await open();
  cell('1.3').focus();
  await user.keyboard(
    '{End}{ArrowLeft}{ArrowLeft}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}',
  );
  await waitFor(() => expect(stored('a4')[0]).toMatchObject({ reportForm: 'Справка' }));
  expect(stored('a4')[0]).toMatchObject({ number: '2.1', title: 'Дни открытых дверей в колледжах округа' });
}, 30_000);

test('rows picked with Ctrl get a status and go to the trash together', async () => {
  const { user } = await open();
  cell('1.1').focus();
  await user.keyboard('{Control>}');
  await user.click(cell('3.1'));
  await user.keyboard('{/Control}');
  const bar = screen.getByRole('toolbar', { name: 'Выбранные строки' });
  await user.click(within(bar).getByRole('button', { name: 'Статус' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Отложено' }));
  await waitFor(() =>
    expect(stored('a1', 'a8').map(({ status }) => status)).toEqual(['postponed', 'postponed']),
  );
  cell('3.1').focus();
  await user.keyboard('{Delete}');
  await waitFor(() => expect(stored('a1', 'a8').map(({ trashed }) => trashed)).toEqual([true, true]));
  expect(stored('a2')[0]!.trashed).toBeUndefined();
}, 30_000);

test('a pasted range says what was taken and what was refused', async () => {
  await open();
  cell('3.1').focus();
  await waitFor(() => expect(cell('3.1')).toHaveAttribute('data-active', 'true'));
  paste('3.7\tЛекторий для родителей\r\n3.8\t\r\n3.9\tЛишнее\r\n');
  await screen.findByText('Вставлено: 3 ячейки');
  expect(screen.getByText(/Строка 2, столбец 2.*название не может быть пустым/)).toBeInTheDocument();
  expect(screen.getByText(/Строка 3, столбец 1.*ниже последней строки/)).toBeInTheDocument();
  expect(stored('a8', 'a9').map(({ number, title }) => [number, title])).toEqual([
    ['3.7', 'Лекторий для родителей'],
    ['3.8', 'Индивидуальные консультации для семей обучающихся с ОВЗ'],
  ]);
}, 30_000);
