import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { renderApp } from '@/test/render';
import { serveFromMemory } from '@/test/serving';

const { server } = serveFromMemory();
beforeEach(() => sessionStorage.clear());

const options = () => screen.getAllByRole('option').map((option) => option.textContent);
const field = () => screen.findByRole('combobox', { name: 'Название, фамилия или номер' });
const hit = (kind: string, id: string, title: string, more: object = {}) => ({ kind, id, title, ...more });
const roadmap = { id: 'r1', title: 'Дорожная карта' };

/** Answers by words; «медлен» is answered when it is let go. */
function answering(found: Record<string, object[]>) {
  const asked: string[] = [];
  let letGo = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  server.use(
    http.get('*/api/v1/search', async ({ request }) => {
      const q = new URL(request.url).searchParams.get('q')!;
      asked.push(q);
      if (q.startsWith('медлен')) await held;
      return HttpResponse.json({ items: found[q] ?? [], more: q === 'вет' ? ['person'] : [] });
    }),
  );
  return { asked, letGo };
}

test('Ctrl+K finds by words, the arrows choose, Enter opens, and what was opened is offered again', async () => {
  answering({
    вет: [
      hit('person', 'p1', 'Ветрова Анна', {
        note: 'методист',
        whole: { id: 'org-m', title: 'Заречный округ' },
      }),
      hit('activity', 'a1', 'Выставка ветеранов', { number: '1.1', note: 'Сентябрь', whole: roadmap }),
    ],
  });
  const { router } = await renderApp('/orders');
  await userEvent.keyboard('{Control>}[KeyK]{/Control}');
  await userEvent.type(await field(), 'вет');
  await waitFor(() =>
    expect(options()).toEqual([
      'Ветрова Аннаметодист · Заречный округ',
      'Все найденные: Люди',
      '1.1 Выставка ветерановСентябрь · Дорожная карта',
    ]),
  );
  expect(within(screen.getByRole('option', { name: /Ветрова/ })).getByText('Вет').tagName).toBe('MARK');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Ветрова');
  await userEvent.keyboard('{ArrowUp}');
  const chosen = screen.getByRole('option', { selected: true });
  expect(chosen).toHaveTextContent('Выставка');
  expect(await field()).toHaveAttribute('aria-activedescendant', chosen.id);
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.href).toBe('/roadmaps/r1?activity=a1'));

  await userEvent.keyboard('{Control>}[KeyK]{/Control}');
  await field();
  expect(options()[0]).toContain('Выставка ветеранов');
});

test('pages are found while the server is silent, and only what the words found is gone to', async () => {
  const { letGo } = answering({
    рей: [hit('order', 'o1', 'О рейде')],
    медлен: [hit('order', 'o2', 'О медлительности')],
  });
  const { router } = await renderApp('/orders');
  await userEvent.click(screen.getByRole('button', { name: 'Поиск' }));
  await userEvent.type(await field(), 'рей');
  expect(options()).toEqual(['Рейтинг']);
  await screen.findByRole('option', { name: /О рейде/ });

  await userEvent.clear(await field());
  await userEvent.type(await field(), 'медлен');
  expect(screen.getByRole('option', { name: /О рейде/ })).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter}');
  expect(router.state.location.pathname).toBe('/orders');
  letGo();
  expect(await screen.findByRole('option', { name: /О медлительности/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('finding nothing says where it was looked for; a single letter is not asked for; Esc gives the keyboard back', async () => {
  const { asked } = answering({});
  await renderApp('/orders');
  const box = await screen.findByRole('searchbox');
  box.focus();
  await userEvent.keyboard('{Control>}[KeyK]{/Control}');
  await userEvent.type(await field(), 'ъ');
  expect(await screen.findByText('Ничего не найдено')).toBeVisible();
  expect(asked).toEqual([]);
  await userEvent.type(await field(), 'ъ');
  await waitFor(() => expect(asked).toEqual(['ъъ']));
  expect(await screen.findByText(/Где искали: Страницы, Проекты, .*Организации/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(box).toHaveFocus());
});

test('what is found is a link: Ctrl opens it in another tab and the words stay', async () => {
  answering({ вет: [hit('person', 'p1', 'Ветрова Анна')] });
  const { router } = await renderApp('/orders');
  await userEvent.click(screen.getByRole('button', { name: 'Поиск' }));
  await userEvent.type(await field(), 'вет');
  const option = await screen.findByRole('option', { name: 'Ветрова Анна' });
  expect(option).toHaveAttribute('href', '/people?person=p1');
  // The other tab is the browser's part, which jsdom hasn't.
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  fireEvent.click(option, { ctrlKey: true });
  expect(router.state.location.pathname).toBe('/orders');
  expect(await field()).toHaveValue('вет');

  await userEvent.click(option);
  await waitFor(() => expect(router.state.location.href).toBe('/people?person=p1'));
  expect(screen.queryByRole('combobox', { name: 'Название, фамилия или номер' })).toBeNull();
});

test('over an open question Ctrl+K says what comes first', async () => {
  await renderApp('/orders');
  await userEvent.keyboard('?');
  await screen.findByRole('dialog', { name: 'Клавиши' });
  await userEvent.keyboard('{Control>}[KeyK]{/Control}');
  expect(await screen.findByText('Сначала закройте это окно, потом ищите.')).toBeVisible();
});
