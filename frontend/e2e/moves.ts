import { expect, type Page } from '@playwright/test';

interface Move {
  value: number;
  nodes: string[];
}

declare global {
  interface Window {
    moves: Move[];
  }
}

/** From the next load on, notes what moves without having been asked to. */
export const watchMoves = (page: Page) =>
  page.addInitScript(() => {
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node }[] };
    window.moves = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        const nodes = sources.map(({ node }) => (node as Element)?.outerHTML?.slice(0, 160) ?? '');
        if (!hadRecentInput) window.moves.push({ value, nodes });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** A letter's width somewhere: a field that measures its text. What is seen to move is ten times that. */
const MOST = 0.01;

/** Fails when something of the page has moved by itself since it came, and says what; prints the cumulative layout shift. */
export async function expectStill(page: Page, name: string) {
  const moves = await page.evaluate(() => window.moves);
  const sum = moves.reduce((all, { value }) => all + value, 0);
  console.log(`layout shift ${sum.toFixed(4)}  ${name}`);
  expect(sum, `${name}\n${moves.flatMap(({ nodes }) => nodes).join('\n')}`).toBeLessThan(MOST);
}
