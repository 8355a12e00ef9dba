import type { Activity, Project } from '@/api/types';

/** The levels of the project, and those only an activity names. */
export function levelsOf(project: Project | undefined, activities: Activity[] = []) {
  const known = project?.levels ?? [];
  const named = [...new Set(activities.flatMap(({ level }) => level ?? []))];
  return [
    ...known,
    ...named.filter((key) => !known.some((level) => level.key === key)).map((key) => ({ key, title: key })),
  ];
}
