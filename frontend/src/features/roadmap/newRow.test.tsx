import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { serveFromMemory } from '@/test/serving';

const served = serveFromMemory();

const open = async (search = '') => {
  const app = await renderApp(`/roadmaps/r1${search}`);
  await screen.findByRole('treegrid', { hidden: true });
  return { ...app, user: userEvent.setup() };
};
/** The button above the table; the head of the column bears the same name. */
const addButton = () => screen.getAllByRole('button', { name: 'Мероприятие' })[0]!;
const row = (name: RegExp) => screen.queryByRole('row', { name });

test('a new row opens in edit mode, with the next number of its section', async () => {
  const { user } = await open();
  await user.click(addButton());
  const field = await screen.findByRole('textbox', { name: 'Название' });
  await waitFor(() => expect(field).toHaveFocus());
  await user.keyboard('Ярмарка профессий{Enter}');
  await waitFor(() =>
    expect(served.memory.store.activities!.at(-1)).toMatchObject({
      title: 'Ярмарка профессий',
      number: '3.3',
      sectionId: 's3',
    }),
  );
});

test('under a filter the new row is shown until the filter changes', async () => {
  const { user } = await open('?status=done');
  expect(row(/Совещание заместителей/)).toBeInTheDocument();
  await user.click(addButton());
  await screen.findByRole('textbox', { name: 'Название' });
  await user.keyboard('Ярмарка{Enter}');
  await waitFor(() => expect(row(/Ярмарка/)).toHaveTextContent('новое, вне фильтра'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Статус' }), 'in_progress');
  await waitFor(() => expect(row(/Обновление раздела/)).toBeInTheDocument());
  expect(row(/Ярмарка/)).not.toBeInTheDocument();
});

test('a closed section opens for its new row', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: /Свернуть: Организация работы/ }));
  await user.click(screen.getByRole('button', { name: /Добавить мероприятие: Организация работы/ }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Название' })).toHaveFocus());
  expect(served.memory.store.activities!.at(-1)).toMatchObject({ number: '1.4', sectionId: 's1' });
});

test('the keyboard stays in the table after Delete, and the status cell closes by the value it has', async () => {
  const { user } = await open();
  screen.getByText('3.1').closest<HTMLElement>('[role=gridcell]')!.focus();
  await user.keyboard('{Delete}');
  await waitFor(() => expect(screen.queryByText('3.1')).not.toBeInTheDocument());
  await waitFor(() => expect(document.activeElement).toHaveTextContent('3.2'));
  await user.keyboard('{End}{ArrowLeft}{Enter}');
  // One of them is the filter's.
  const options = () => screen.getAllByRole('option', { name: 'Идёт' });
  await waitFor(() => expect(options()).toHaveLength(2));
  await user.click(options().at(-1)!);
  await waitFor(() => expect(options()).toHaveLength(1));
  expect(document.activeElement).toHaveTextContent('Идёт');
});

test('a letter begins a new text in the cell', async () => {
  const { user } = await open();
  screen.getByText('3.1').closest<HTMLElement>('[role=gridcell]')!.focus();
  await user.keyboard('7{Enter}');
  await waitFor(() => expect(served.memory.find('activities', 'a8')!.number).toBe('7'));
});

test('a card that the page was opened with gives the keyboard to where one worked since', async () => {
  const { user } = await open('?activity=a8');
  const at = screen.getByText('1.1').closest<HTMLElement>('[role=gridcell]')!;
  at.focus();
  within(await screen.findByRole('dialog'))
    .getByLabelText('Номер')
    .focus();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(at).toHaveFocus());
});

test('after a card and a dialog the keyboard is where it was', async () => {
  const { user } = await open();
  const at = screen.getByText('3.1').closest<HTMLElement>('[role=gridcell]')!;
  at.focus();
  await user.keyboard(' ');
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(at).toHaveFocus());
  const menu = screen.getByRole('button', { name: 'Другие действия' });
  await user.click(menu);
  await user.click(await screen.findByRole('menuitem', { name: 'Изменить карту…' }));
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(menu).toHaveFocus());
});
