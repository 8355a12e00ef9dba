import type { Activity } from '@/api/types';
import { type Choices, labelOf, optionNamed } from './choices';
import { type Column, cellText, chosenFrom, type EditableColumn, editable } from './columns';

export type RefusalReason = 'beyond_rows' | 'beyond_columns' | 'not_in_list' | 'no_title' | 'refused';

/** A text of the clipboard that found no cell to go to, or that the server didn't take. */
export interface RefusedText {
  /** Counted within what was pasted, from 1. */
  line: number;
  column: number;
  text: string;
  reason: RefusalReason;
  /** What the server said. */
  why?: string;
}

export interface CellChange {
  activity: Activity;
  column: EditableColumn;
  value: string;
  /** Where in the clipboard it came from. */
  line: number;
  across: number;
}

interface Target {
  /** The rows from the first chosen one down, and the columns from the first chosen one to the right. */
  activities: Activity[];
  columns: Column[];
  /** How many of them are chosen: a single value goes into each. */
  height: number;
  width: number;
  choices: Choices;
}

/** Sorts values into the cells they are for and those that find none; what stands there already is no change. */
export function readPaste(values: string[][], target: Target) {
  const changes: CellChange[] = [];
  const refused: RefusedText[] = [];
  spread(values, target).forEach((texts, down) => {
    texts.forEach((text, across) => {
      const at = { line: down + 1, column: across + 1, text };
      const activity = target.activities[down];
      const column = target.columns[across];
      if (!activity) refused.push({ ...at, reason: 'beyond_rows' });
      else if (!column || !editable(column)) refused.push({ ...at, reason: 'beyond_columns' });
      else {
        const value = chosenFrom(column) ? optionNamed(target.choices[column], text) : text.trim();
        if (value === undefined) refused.push({ ...at, reason: 'not_in_list' });
        else if (column === 'title' && value === '') refused.push({ ...at, reason: 'no_title' });
        else if (value !== cellText(activity, column))
          changes.push({ activity, column, value, line: down + 1, across: across + 1 });
      }
    });
  });
  return { changes, refused };
}

function spread(values: string[][], { height, width }: Target): string[][] {
  const [first] = values;
  if (values.length > 1 || first?.length !== 1) return values;
  return Array.from({ length: height }, () => Array.from({ length: width }, () => first[0]!));
}

/** What a spreadsheet takes: tabs between cells, quotes around what holds a tab, a quote or a line break. */
export function copied(activities: Activity[], columns: Column[], choices: Choices) {
  const said = (activity: Activity, column: EditableColumn) =>
    chosenFrom(column) ? labelOf(choices[column], cellText(activity, column)) : cellText(activity, column);
  const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return activities
    .map((activity) =>
      columns
        .filter(editable)
        .map((column) => quoted(said(activity, column)))
        .join('\t'),
    )
    .join('\n');
}
