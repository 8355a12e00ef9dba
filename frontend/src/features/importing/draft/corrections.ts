import type { Draft, Operation, PartyDraft, Place, RoadmapDraft } from '../document/api';
import { fieldOf } from './doubts';
import { CERTAIN, isField, type Node, wordsOf } from './nodes';
import { at, keyed, resolved } from './pointer';

/** One change of the draft by a person, told so that it can be made again on a draft somebody else has changed. */
export interface Correction {
  /** What it is, for the message «Undone: …». */
  name: string;
  /** The operations on this draft; undefined when what it changes is gone. */
  build: (draft: Draft) => Operation[] | undefined;
  /** The value it changes, to tell whether somebody else changed the same. */
  words?: (draft: Draft) => string;
  /** What the person wants there. */
  mine?: string;
}

/** What a person has made or corrected needs no second look. */
export const SETTLED = 1;

/** Where a value of a row without one of its own is taken to stand. */
const placeOf = (draft: Draft, pointer: string): Place => {
  const parent = at(draft, pointer.slice(0, pointer.lastIndexOf('/'))) as { place?: Place } | undefined;
  return parent?.place ?? {};
};

/** The warnings of a row that a corrected field settles go away with it. */
function settled(draft: Draft, pointer: string): Operation[] {
  const cut = pointer.lastIndexOf('/');
  const [rowPath, field] = [pointer.slice(0, cut), pointer.slice(cut + 1)];
  const row = at(draft, rowPath) as Node | undefined;
  const operations: Operation[] = [];
  const warnings = row?.warnings;
  if (Array.isArray(warnings)) {
    const left = warnings.filter((warning) => fieldOf(warning, row!) !== field);
    if (left.length < warnings.length)
      operations.push({ op: 'replace', path: `${rowPath}/warnings`, value: left });
  }
  const title = row && 'name' in row ? 'name' : 'title';
  if (field === title && typeof row?.confidence === 'number' && row.confidence < CERTAIN)
    operations.push({ op: 'replace', path: `${rowPath}/confidence`, value: SETTLED });
  return operations;
}

function correction(
  draft: Draft,
  path: string,
  name: string,
  mine: string,
  change: (draft: Draft, pointer: string) => Operation[],
): Correction {
  const target = keyed(draft, path);
  const row = target.slice(0, target.lastIndexOf('/'));
  return {
    name,
    mine,
    words: (now) => {
      const pointer = resolved(now, target);
      return pointer ? wordsOf(at(now, pointer)) : '';
    },
    build: (now) => {
      const pointer = resolved(now, target);
      if (!pointer || resolved(now, row) === undefined || at(now, resolved(now, row)!) === undefined)
        return undefined;
      return [...change(now, pointer), ...settled(now, pointer)];
    },
  };
}

/** Sets the text of a field, or takes the field away. Plain strings (a number, a section's title) are set as such. */
export function setText(draft: Draft, path: string, text: string, name: string, plain = false): Correction {
  return correction(draft, path, name, text, (now, pointer) => {
    const known = at(now, pointer);
    if (text === '') return known === undefined ? [] : [{ op: 'remove', path: pointer }];
    if (plain) return [{ op: 'add', path: pointer, value: text }];
    return setField(now, pointer, text);
  });
}

/** Sets the value of a field, whatever its type, as what a person is sure of. */
export function setValue(draft: Draft, path: string, value: unknown, name: string): Correction {
  return correction(draft, path, name, wordsOf(value), (now, pointer) => setField(now, pointer, value));
}

function setField(draft: Draft, pointer: string, value: unknown): Operation[] {
  if (isField(at(draft, pointer)))
    return [
      { op: 'replace', path: `${pointer}/value`, value },
      { op: 'replace', path: `${pointer}/confidence`, value: SETTLED },
    ];
  const place = placeOf(draft, pointer);
  return [{ op: 'add', path: pointer, value: { value, place, confidence: SETTLED } }];
}

/** Puts another node in place of one that isn't a field: a party, a period. */
export function setNode(draft: Draft, path: string, value: object, name: string): Correction {
  return correction(draft, path, name, wordsOf(value), (_, pointer) => [
    { op: 'replace', path: pointer, value },
  ]);
}

export function setResponsible(
  draft: Draft,
  rowPath: string,
  text: string,
  parties: Omit<PartyDraft, 'place' | 'confidence'>[],
  name: string,
): Correction {
  const made = correction(draft, `${rowPath}/responsible`, name, text, (now, pointer) => {
    const place = placeOf(now, pointer);
    const value = parties.map((party) => ({ ...party, place, confidence: SETTLED }));
    const textPointer = pointer.replace(/responsible$/, 'responsibleText');
    const words = text === '' ? [] : setField(now, textPointer, text);
    const cleared: Operation[] =
      at(now, textPointer) === undefined ? [] : [{ op: 'remove', path: textPointer }];
    return [{ op: 'replace', path: pointer, value }, ...(text === '' ? cleared : words)];
  });
  const target = keyed(draft, rowPath);
  return {
    ...made,
    words: (now) => {
      const pointer = resolved(now, target);
      const parties = pointer ? (at(now, `${pointer}/responsible`) as PartyDraft[] | undefined) : undefined;
      return (parties ?? []).map((party) => party.text).join('\n');
    },
  };
}

/** The person finds a value right as it is. */
export function acceptValue(draft: Draft, path: string, name: string): Correction {
  return {
    ...correction(draft, path, name, '', (now, pointer) => {
      const node = at(now, pointer) as Node | Node[] | undefined;
      const nodes = Array.isArray(node)
        ? node.map((n, i) => [`${pointer}/${i}`, n] as const)
        : [[pointer, node] as const];
      return nodes.flatMap(([own, one]): Operation[] =>
        one &&
        typeof one === 'object' &&
        'confidence' in one &&
        !Array.isArray(one) &&
        (one.confidence as number) < CERTAIN
          ? [{ op: 'replace', path: `${own}/confidence`, value: SETTLED }]
          : [],
      );
    }),
    words: undefined,
  };
}

/** A correction of the thing at a path, wherever it stands by then; none when it is gone. */
export function correctionOf<T>(
  draft: Draft,
  path: string,
  name: string,
  change: (found: T, pointer: string, now: Draft) => Operation[],
): Correction {
  const target = keyed(draft, path);
  return {
    name,
    build: (now) => {
      const pointer = resolved(now, target);
      const found = pointer === undefined ? undefined : (at(now, pointer) as T | undefined);
      return found === undefined ? undefined : change(found, pointer!, now);
    },
  };
}

export function setPlan(
  draft: Draft,
  path: string,
  plan: Partial<Pick<RoadmapDraft, 'startYear' | 'endYear' | 'planYear'>>,
  name: string,
): Correction {
  return correctionOf(draft, path, name, (_, pointer) =>
    Object.entries(plan).map(([field, value]) => ({ op: 'replace', path: `${pointer}/${field}`, value })),
  );
}

export function removeRow(draft: Draft, path: string, name: string): Correction {
  return correctionOf(draft, path, name, (_, pointer) => [{ op: 'remove', path: pointer }]);
}

/** Adds an empty activity below another, or at the end of a section. */
export function addActivity(
  draft: Draft,
  roadmapPath: string,
  { sectionKey, afterKey, key }: { sectionKey?: string; afterKey?: string; key: string },
  name: string,
): Correction {
  return correctionOf<RoadmapDraft>(draft, roadmapPath, name, (roadmap, pointer) => {
    const before = roadmap.activities.findIndex((activity) => activity.key === afterKey);
    const last = roadmap.activities.findLastIndex((activity) => activity.sectionKey === sectionKey);
    const index = before >= 0 ? before + 1 : last >= 0 ? last + 1 : roadmap.activities.length;
    const place = roadmap.activities[index - 1]?.place ?? roadmap.place;
    const value = { key, sectionKey, responsible: [], extra: [], warnings: [], place, confidence: SETTLED };
    return [{ op: 'add', path: `${pointer}/activities/${index}`, value }];
  });
}

/** Operations made for exactly one state of the draft: undo. */
export const exactly = (operations: Operation[], name: string): Correction & { rigid: true } => ({
  name,
  rigid: true,
  build: () => operations,
});
