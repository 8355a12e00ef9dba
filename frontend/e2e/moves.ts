import type { Page } from '@playwright/test';

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

/** The cumulative layout shift of the page, and what moved. */
export const moved = async (page: Page) => {
  const moves = await page.evaluate(() => window.moves);
  return {
    sum: moves.reduce((sum, { value }) => sum + value, 0),
    nodes: moves.flatMap(({ nodes }) => nodes),
  };
};
