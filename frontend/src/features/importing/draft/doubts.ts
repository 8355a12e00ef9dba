import type { Draft, DraftWarning, Place, WarningCode } from '../document/api';
import { CERTAIN, isField, isNode, isTextual, type Node, wordsOf } from './nodes';
import { rowsOf } from './rows';

/** A value a person should look at: where it is in the draft, where in the source, and why. */
export interface Doubt {
  path: string;
  place: Place;
  text: string;
  uncertain: boolean;
  warnings: DraftWarning[];
}

const FIELD_OF_WARNING: Partial<Record<WarningCode, string>> = {
  number_repeated: 'number',
  section_misnumbered: 'number',
  outside_period: 'schedule',
  no_schedule: 'schedule',
  schedule_not_understood: 'schedule',
  no_responsible: 'responsible',
  responsible_uncertain: 'responsible',
  share_without_denominator: 'method',
  method_off_name: 'method',
  dynamics_as_unit: 'unit',
  threshold_from_list: 'threshold',
};

/** The field of a row a warning is about. */
export function fieldOf(warning: DraftWarning, row: object): string {
  const field = FIELD_OF_WARNING[warning.code];
  const name = 'name' in row || !('title' in row) ? 'name' : 'title';
  const optional = field === 'schedule' || field === 'responsible' || field === 'number';
  return field && (optional || field in row) ? field : name;
}

/** Everything uncertain or warned about, in the order the review shows it. */
export function doubtsOf(draft: Draft): Doubt[] {
  const found = new Map<string, Doubt>();
  const add = (path: string, node: unknown, place: Place, uncertain: boolean, warnings: DraftWarning[]) => {
    const known = found.get(path);
    found.set(path, {
      path,
      place: known?.place ?? place,
      text: wordsOf(node),
      uncertain: uncertain || (known?.uncertain ?? false),
      warnings: [...(known?.warnings ?? []), ...warnings],
    });
  };

  const row = (path: string, node: Node & { place: Place; confidence: number }) => {
    for (const [name, value] of Object.entries(node)) {
      if (name === 'responsibleText') continue;
      walk(`${path}/${name}`, value);
    }
    const title = 'name' in node ? 'name' : 'title';
    if (node.confidence < CERTAIN) add(`${path}/${title}`, node[title], node.place, true, []);
    for (const warning of (node.warnings as DraftWarning[] | undefined) ?? []) {
      const field = fieldOf(warning, node);
      add(`${path}/${field}`, node[field], warning.place ?? node.place, false, [warning]);
    }
  };

  const walk = (path: string, node: unknown) => {
    if (Array.isArray(node)) {
      node.forEach((item, i) => {
        walk(`${path}/${i}`, item);
      });
    } else if (isField(node) || isTextual(node)) {
      const uncertain = node.confidence < CERTAIN;
      // A responsible cell is one value, however many parties it holds.
      const own = path.replace(/(\/activities\/\d+\/responsible)\/\d+$/, '$1');
      if (uncertain) add(own, node, node.place, true, []);
    } else if (isNode(node)) {
      if ('confidence' in node) row(path, node as Node & { place: Place; confidence: number });
      else for (const [name, value] of Object.entries(node)) walk(`${path}/${name}`, value);
    }
  };

  walk('/order', draft.order);
  walk('/project', draft.project);
  draft.roadmaps.forEach((roadmap, i) => {
    const path = `/roadmaps/${i}`;
    const { sections: _sections, activities: _activities, ...head } = roadmap;
    row(path, head as unknown as Node & { place: Place; confidence: number });
    for (const line of rowsOf(roadmap, path)) {
      if (line.type === 'activity') walk(line.path, line.activity);
      else walk(line.path, line.section);
    }
  });
  walk('/indicators', draft.indicators);
  return [...found.values()];
}

/** All warnings with the value they belong to, for the list of warnings. */
export function warningsOf(draft: Draft, doubts: Doubt[]) {
  return [
    ...draft.warnings.map((warning) => ({ warning, path: undefined as string | undefined })),
    ...doubts.flatMap((doubt) => doubt.warnings.map((warning) => ({ warning, path: doubt.path }))),
  ];
}
