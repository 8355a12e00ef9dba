import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { summaries, summaryRows } from '@/test/figures';
import { renderApp } from '@/test/render';
import { memoryApi } from '@/test/server';
import { withSilent } from './PartsDrawer';

const server = setupServer();
beforeAll(() => {
  // Text is measured on a canvas where there is one; jsdom only complains.
  HTMLCanvasElement.prototype.getContext = (() => null) as never;
  server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function open(search = '') {
  const { handlers, store } = memoryApi();
  store.organisations!.push({ ...store.organisations![2]!, id: 'org-5', shortName: 'Школа № 5' });
  server.use(...handlers);
  const app = await renderApp(`/dashboard${search}`);
  return { ...app, user: userEvent.setup() };
}
const DIAGNOSED = /прошедших профессиональную диагностику/;
const plain = (element: HTMLElement) => element.textContent.replace(/[\u00a0\u202f]/g, ' ');

test('a card says value, change, target, threshold, period and completeness', async () => {
  await open();
  const card = await screen.findByRole('article', { name: DIAGNOSED });
  const { current } = summaries(null)[0]!;
  expect(plain(card)).toContain(`${String(current.value).replace('.', ',')} %`);
  expect(plain(card)).toMatch(/рост \+\d+,\d п\.п\., лучше/);
  expect(plain(card)).toContain('Цель 60,0 % ✓ достигнуто');
  expect(plain(card)).toContain('Порог не менее 50% ✓ достигнуто');
  expect(plain(card)).toContain('2025/26 учебный год · сдали 19 из 20');
});

test('who has not reported is told so, never as zero', async () => {
  await open('?organisationId=org-5');
  const card = await screen.findByRole('article', { name: DIAGNOSED });
  expect(card).toHaveTextContent('нет данных');
  expect(within(card).getByRole('img')).toHaveAccessibleName(/2025\/26: нет данных/);
});

test('a number opens down to numerator, denominator and the organisations it was added from', async () => {
  const { user, router } = await open();
  const card = await screen.findByRole('article', { name: DIAGNOSED });
  await user.click(within(card).getByRole('link', { name: /Открыть по частям/ }));
  const drawer = await screen.findByRole('dialog');
  await within(drawer).findByText('Сложено из частей: 20');
  expect(plain(within(drawer).getByRole('row', { name: /^Числитель/ }))).toMatch(/\d \d{3}$/);
  expect(router.state.location.search).toMatchObject({ parts: 'diagnosed' });
  await user.click(within(drawer).getByRole('link', { name: 'Школа № 1' }));
  await within(drawer).findByText('Кто и когда записал');
  expect(router.state.location.search).toMatchObject({ parts: 'diagnosed', of: 'org-1' });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(router.state.location.search).not.toHaveProperty('parts', 'diagnosed'));
});

test('every chart has a summary and its numbers in a table', async () => {
  const { user } = await open('?tab=indicator');
  const trend = await screen.findByRole('figure', { name: 'Динамика по периодам' });
  expect(within(trend).getByRole('img')).toHaveAccessibleName(/2023\/24: .*2025\/26: .*Цель/);
  await user.click(within(trend).getByRole('button', { name: 'Таблица' }));
  expect(within(trend).getAllByRole('row')).toHaveLength(4);
  const bars = await screen.findByRole('figure', { name: 'Кто где' });
  await user.click(within(bars).getByRole('button', { name: 'Таблица' }));
  expect(within(bars).getAllByRole('row').at(-1)).toHaveTextContent('№ 5»нет данных');
  expect(screen.getByRole('figure', { name: 'Распределение' })).toBeInTheDocument();
});

test('the summary table says number, value, last period; hidden and missing by words', async () => {
  await open('?tab=table');
  const table = await screen.findByRole('table', { name: /Сводная таблица/ });
  const cells = (name: RegExp) => within(table).getByRole('row', { name });
  expect(plain(cells(/школа № 1»/))).toMatch(/\d+ из \d+\d+,\d/);
  expect(cells(/школа № 5»/)).toHaveTextContent('нет данных');
  expect(cells(/школа № 8»/)).toHaveTextContent('скрыто');
  expect(cells(/Детский сад № 1/)).toHaveTextContent('—');
});

test('a cell of the heat map without a value has no shade', async () => {
  await open('?tab=heat');
  const table = await screen.findByRole('table', { name: /Тепловая карта/ });
  const cell = (name: RegExp) => within(table).getByRole('button', { name }).closest('td')!;
  expect(cell(/№ 5», Доля обучающихся 5–11/).style.background).toBe('');
  expect(cell(/№ 4», Доля обучающихся 5–11/).style.background).not.toBe('');
});

test('no indicators: why, and what to do', async () => {
  server.use(...memoryApi().handlers);
  server.use(
    http.get('*/api/v1/indicator-summaries', () =>
      HttpResponse.json({ items: [], asOf: 1, period: 'RY2025' }),
    ),
  );
  await renderApp('/dashboard');
  expect(await screen.findByText('За этот период показателей нет')).toBeInTheDocument();
});

test('who should have reported and is silent is listed as missing, nobody else', () => {
  const child = (id: string, kind: 'school' | 'kindergarten', closed = false) => ({ id, kind, closed });
  const heard = { organisationId: 'a', status: 'reported' as const, value: 1 };
  const parts = withSilent(
    { parts: [heard] },
    [child('a', 'school'), child('b', 'school'), child('c', 'kindergarten'), child('d', 'school', true)],
    ['school'],
  );
  expect(parts).toEqual([heard, { organisationId: 'b', status: 'missing' }]);
});

test('the summary table marks who reaches the target', async () => {
  await open('?tab=table');
  const table = await screen.findByRole('table', { name: /2025\/26/ });
  const [first] = summaryRows;
  const row = within(table).getByRole('row', { name: new RegExp(`^${first!.name}`) });
  const marked = first!.cells.filter(({ targetMet }) => targetMet !== undefined);
  expect(marked.length).toBeGreaterThan(0);
  for (const met of [true, false])
    expect(
      within(row)
        .queryAllByRole('img', { name: met ? /^Цель .+ достигнута$/ : /^Цель .+ не достигнута$/ })
        .filter((mark) => mark.textContent.trim() === (met ? '✓' : '✕')),
    ).toHaveLength(marked.filter(({ targetMet }) => targetMet === met).length);
});
