import type { Draft } from '../document/api';

/** The tab of the review a value stands in. */
export function tabOf(path: string): string {
  const [, top, index] = path.split('/');
  return top === 'roadmaps' ? `roadmap-${index}` : (top ?? 'rest');
}

/** Where the review begins: at the most valuable part there is. */
export const firstTab = (draft: Draft) =>
  draft.roadmaps.length > 0
    ? 'roadmap-0'
    : draft.indicators.length > 0
      ? 'indicators'
      : draft.project
        ? 'project'
        : draft.order
          ? 'order'
          : 'rest';
