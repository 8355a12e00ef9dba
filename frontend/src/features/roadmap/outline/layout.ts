import type { Activity, Section } from '@/api/types';

interface LayoutSection {
  /** Absent for the activities that stand in no section; these come first. */
  id?: string;
  parentId?: string;
  number?: string;
  activities: { id: string; number?: string }[];
}

/** The order and the numbers of a whole roadmap. */
export interface Layout {
  sections: LayoutSection[];
}

/** Sections in reading order: each parent before its children, as the document prints them. */
export function inOrder(sections: Section[]): { section: Section; depth: number }[] {
  const children = new Map<string | undefined, Section[]>();
  const known = new Set(sections.map((section) => section.id));
  for (const section of [...sections].sort((a, b) => a.position - b.position)) {
    const parent = section.parentId && known.has(section.parentId) ? section.parentId : undefined;
    children.set(parent, [...(children.get(parent) ?? []), section]);
  }
  const walk = (parent: string | undefined, depth: number): { section: Section; depth: number }[] =>
    (children.get(parent) ?? []).flatMap((section) => [{ section, depth }, ...walk(section.id, depth + 1)]);
  return walk(undefined, 0);
}

/** Which sections stay closed when this one is to be seen: neither it nor any it stands in. */
export function opened(closed: ReadonlySet<string>, sections: Section[], id: string | undefined) {
  const next = new Set(closed);
  for (let at = id; at; at = sections.find((section) => section.id === at)?.parentId) next.delete(at);
  return next;
}

const byPosition = (a: Activity, b: Activity) => a.position - b.position;

export function layoutOf(sections: Section[], activities: Activity[]): Layout {
  const known = new Set(sections.map((section) => section.id));
  const within = (id: string | undefined) =>
    activities
      .filter((a) => (a.sectionId && known.has(a.sectionId) ? a.sectionId : undefined) === id)
      .sort(byPosition)
      .map(({ id, number }) => ({ id, number }));
  const loose = within(undefined);
  return {
    sections: [
      ...(loose.length > 0 ? [{ activities: loose }] : []),
      ...inOrder(sections).map(({ section: { id, parentId, number } }) => ({
        id,
        parentId,
        number,
        activities: within(id),
      })),
    ],
  };
}

const copy = (layout: Layout): Layout => structuredClone(layout);

function find(layout: Layout, id: string) {
  const s = layout.sections.findIndex((section) => section.activities.some((a) => a.id === id));
  return { s, a: layout.sections[s]?.activities.findIndex((activity) => activity.id === id) ?? -1 };
}

/** One step up or down; at the edge of a section, into the neighbouring one. Undefined at the ends of the table. */
export function moveActivity(before: Layout, id: string, by: -1 | 1): Layout | undefined {
  const layout = copy(before);
  const { s, a } = find(layout, id);
  const from = layout.sections[s]?.activities;
  if (!from) return undefined;
  const neighbour = layout.sections[s + by]?.activities;
  const inside = a + by >= 0 && a + by < from.length;
  if (!inside && !neighbour) return undefined;
  const [moved] = from.splice(a, 1);
  if (inside) from.splice(a + by, 0, moved!);
  else neighbour!.splice(by < 0 ? neighbour!.length : 0, 0, moved!);
  return layout;
}

/** To the end of another section. */
export function moveToSection(before: Layout, id: string, sectionId: string): Layout | undefined {
  const layout = copy(before);
  const { s, a } = find(layout, id);
  const target = layout.sections.find((section) => section.id === sectionId);
  if (!target || !layout.sections[s] || layout.sections[s] === target) return undefined;
  const [moved] = layout.sections[s].activities.splice(a, 1);
  target.activities.push(moved!);
  return layout;
}

/** A section with everything below it changes places with its neighbour of the same parent. */
export function moveSection(before: Layout, id: string, by: -1 | 1): Layout | undefined {
  const blocks = new Map<string, LayoutSection[]>();
  const collect = (section: LayoutSection): LayoutSection[] => [
    section,
    ...before.sections.filter((child) => child.parentId === section.id && section.id).flatMap(collect),
  ];
  const moved = before.sections.find((section) => section.id === id);
  if (!moved) return undefined;
  const siblings = before.sections.filter((section) => section.id && section.parentId === moved.parentId);
  const other = siblings[siblings.indexOf(moved) + by];
  if (!other) return undefined;
  for (const one of [moved, other]) blocks.set(one.id!, collect(one));
  const [upper, lower] = by < 0 ? [other, moved] : [moved, other];
  const both = new Set([...blocks.values()].flat());
  const start = before.sections.indexOf(upper);
  const rest = before.sections.filter((section) => !both.has(section));
  rest.splice(start, 0, ...blocks.get(lower.id!)!, ...blocks.get(upper.id!)!);
  return copy({ sections: rest });
}

/** Numbers everything anew: sections 1, 2, 2.1 …, activities below their section's number. */
export function renumber(before: Layout): Layout {
  const layout = copy(before);
  const counters = new Map<string | undefined, number>();
  const numbers = new Map<string, string>();
  for (const section of layout.sections) {
    if (section.id) {
      const count = (counters.get(section.parentId) ?? 0) + 1;
      counters.set(section.parentId, count);
      const parent = section.parentId && numbers.get(section.parentId);
      section.number = parent ? `${parent}.${count}` : String(count);
      numbers.set(section.id, section.number);
    }
    // Activities share the counter with subsections, so that no number is given twice.
    section.activities.forEach((activity, i) => {
      activity.number = section.number ? `${section.number}.${i + 1}` : String(i + 1);
    });
    if (section.id) counters.set(section.id, section.activities.length);
  }
  return layout;
}

/** Sections and activities as they look under a layout, for showing it before the server has answered. */
export function arrange(layout: Layout, sections: Section[], activities: Activity[]) {
  const sectionAt = new Map(
    layout.sections.flatMap((s, position) => (s.id ? [[s.id, { ...s, position }] as const] : [])),
  );
  const order = layout.sections.flatMap((s) => s.activities.map((a) => ({ ...a, sectionId: s.id })));
  const activityAt = new Map(order.map((a, position) => [a.id, { ...a, position }] as const));
  return {
    sections: sections.map((section) => {
      const to = sectionAt.get(section.id);
      return to ? { ...section, parentId: to.parentId, number: to.number, position: to.position } : section;
    }),
    activities: activities.map((activity) => {
      const to = activityAt.get(activity.id);
      return to
        ? { ...activity, sectionId: to.sectionId, number: to.number, position: to.position }
        : activity;
    }),
  };
}
