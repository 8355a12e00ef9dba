import type { ActivityDraft, RoadmapDraft, SectionDraft } from '../document/api';

export interface SectionRow {
  type: 'section';
  path: string;
  section: SectionDraft;
  depth: number;
  count: number;
}
export interface ActivityRow {
  type: 'activity';
  path: string;
  activity: ActivityDraft;
}
export type DraftRow = SectionRow | ActivityRow;

/** A roadmap as it is read: each section, then its activities; those without a section come first. */
export function rowsOf(roadmap: RoadmapDraft, path: string): DraftRow[] {
  const of = new Map<string | undefined, ActivityRow[]>();
  const known = new Set(roadmap.sections.map((section) => section.key));
  roadmap.activities.forEach((activity, i) => {
    const key = activity.sectionKey && known.has(activity.sectionKey) ? activity.sectionKey : undefined;
    of.set(key, [...(of.get(key) ?? []), { type: 'activity', path: `${path}/activities/${i}`, activity }]);
  });
  const parents = new Map(roadmap.sections.map((section) => [section.key, section.parentKey]));
  const depth = (key?: string): number => {
    const parent = key && parents.get(key);
    return parent && parent !== key ? 1 + depth(parent) : 0;
  };
  return [
    ...(of.get(undefined) ?? []),
    ...roadmap.sections.flatMap((section, i): DraftRow[] => {
      const own = of.get(section.key) ?? [];
      return [
        {
          type: 'section',
          path: `${path}/sections/${i}`,
          section,
          depth: depth(section.key),
          count: own.length,
        },
        ...own,
      ];
    }),
  ];
}
