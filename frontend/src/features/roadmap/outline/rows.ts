import type { Activity, Section } from '@/api/types';
import { inOrder } from './layout';

export type Row =
  | { type: 'section'; id: string; section: Section; depth: number; count: number; expanded: boolean }
  | { type: 'activity'; id: string; activity: Activity; depth: number };

interface RowsInput {
  sections: Section[];
  activities: Activity[];
  collapsed: ReadonlySet<string>;
  /** Grouped by section, or one flat list in the order the server sorted. */
  grouped: boolean;
  /** Leaves out sections without activities: with a filter on, they would only be in the way. */
  onlyFilled: boolean;
}

/** The lines of the table, top to bottom. */
export function rowsOf({ sections, activities, collapsed, grouped, onlyFilled }: RowsInput): Row[] {
  const line = (activity: Activity, depth: number): Row => ({
    type: 'activity',
    id: activity.id,
    activity,
    depth,
  });
  if (!grouped) return activities.map((activity) => line(activity, 0));
  const ordered = inOrder(sections);
  const known = new Set(sections.map((section) => section.id));
  const within = groupBy(activities, (a) => (a.sectionId && known.has(a.sectionId) ? a.sectionId : ''));
  const own = (id: string) => (within.get(id) ?? []).sort((a, b) => a.position - b.position);
  const parents = new Map(sections.map((section) => [section.id, section.parentId]));
  const counts = new Map<string, number>();
  for (const { section } of ordered) {
    for (let at: string | undefined = section.id; at; at = parents.get(at)) {
      counts.set(at, (counts.get(at) ?? 0) + own(section.id).length);
    }
  }
  const hidden = (section: Section): boolean => {
    for (let at = section.parentId; at; at = parents.get(at)) if (collapsed.has(at)) return true;
    return false;
  };
  const rows = own('').map((activity) => line(activity, 0));
  for (const { section, depth } of ordered) {
    const count = counts.get(section.id) ?? 0;
    if (hidden(section) || (onlyFilled && count === 0)) continue;
    const expanded = !collapsed.has(section.id);
    rows.push({ type: 'section', id: section.id, section, depth, count, expanded });
    if (expanded) rows.push(...own(section.id).map((activity) => line(activity, depth + 1)));
  }
  return rows;
}

function groupBy<T>(items: T[], key: (item: T) => string) {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
