import type { Draft, Operation, RoadmapDraft, SectionDraft } from '../document/api';
import { type Correction, correctionOf, SETTLED } from './corrections';
import { at } from './pointer';

export const sectionName = (section: SectionDraft) =>
  [section.number, section.title].filter(Boolean).join('. ');

/** The section and all inside it. */
export function subtree(roadmap: RoadmapDraft, key: string): Set<string> {
  const inside = new Set([key]);
  for (let size = 0; size < inside.size; ) {
    size = inside.size;
    for (const section of roadmap.sections)
      if (section.parentKey && inside.has(section.parentKey)) inside.add(section.key);
  }
  return inside;
}

/** Where a new section comes to stand: below another and all inside it, else at the end. */
export function sectionPlace(roadmap: RoadmapDraft, afterKey?: string): number {
  if (!afterKey) return roadmap.sections.length;
  const inside = subtree(roadmap, afterKey);
  return roadmap.sections.findLastIndex((section) => inside.has(section.key)) + 1;
}

interface NewSection {
  key: string;
  parentKey?: string;
  afterKey?: string;
  title: string;
}

export function addSection(draft: Draft, roadmapPath: string, made: NewSection, name: string): Correction {
  const { key, parentKey, title } = made;
  return correctionOf<RoadmapDraft>(draft, roadmapPath, name, (roadmap, pointer) => {
    const index = sectionPlace(roadmap, made.afterKey);
    const place = roadmap.sections[index - 1]?.place ?? roadmap.place;
    const value = { key, parentKey, title, place, confidence: SETTLED };
    return [{ op: 'add', path: `${pointer}/sections/${index}`, value }];
  });
}

/** Takes a section away; its rows and the sections inside it go to another one, or to where it stood. */
export function dissolveSection(
  draft: Draft,
  path: string,
  into: string | undefined,
  name: string,
): Correction {
  return correctionOf<SectionDraft>(draft, path, name, (section, pointer, now) => {
    const roadmapPath = pointer.slice(0, pointer.indexOf('/sections/'));
    const roadmap = at(now, roadmapPath) as RoadmapDraft;
    const to = into ?? section.parentKey;
    const moved = (list: 'sections' | 'activities', field: 'parentKey' | 'sectionKey') =>
      roadmap[list].flatMap((row, i): Operation[] =>
        (row as Record<string, unknown>)[field] === section.key
          ? [moveTo(`${roadmapPath}/${list}/${i}/${field}`, to)]
          : [],
      );
    return [
      ...moved('activities', 'sectionKey'),
      ...moved('sections', 'parentKey'),
      { op: 'remove', path: pointer },
    ];
  });
}

const moveTo = (path: string, key: string | undefined): Operation =>
  key === undefined ? { op: 'remove', path } : { op: 'replace', path, value: key };
