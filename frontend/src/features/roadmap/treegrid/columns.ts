import type { Activity } from '@/api/types';
import type { SORTS } from '../outline/filter';

export const COLUMNS = [
  'number',
  'title',
  'schedule',
  'responsible',
  'expectedResult',
  'reportForm',
  'indicatorNote',
  'level',
  'status',
  'actions',
] as const;
export type Column = (typeof COLUMNS)[number];
export type EditableColumn = Exclude<Column, 'actions'>;
/** What is chosen from a list, not typed. */
export type ChoiceColumn = 'status' | 'level';
export type TextColumn = Exclude<EditableColumn, ChoiceColumn>;

/** Not in the table until somebody asks for it. */
export const LEFT_OUT: readonly Column[] = ['indicatorNote', 'level'];

/** What a column asks for of the width, as a track of the grid. */
const WIDTHS: Record<Column, string> = {
  number: '60px',
  title: 'minmax(220px, 2.4fr)',
  schedule: 'minmax(120px, 1fr)',
  responsible: 'minmax(130px, 1.2fr)',
  expectedResult: 'minmax(110px, 1.1fr)',
  reportForm: 'minmax(90px, 0.8fr)',
  indicatorNote: 'minmax(90px, 0.8fr)',
  level: 'minmax(90px, 0.7fr)',
  status: '132px',
  actions: '64px',
};
export const tracks = (columns: Column[]) => columns.map((column) => WIDTHS[column]).join(' ');

export const SORT_OF: Partial<Record<Column, (typeof SORTS)[number]>> = {
  number: 'number',
  title: 'title',
  schedule: 'start',
  status: 'status',
};

export const editable = (column: Column): column is EditableColumn => column !== 'actions';

export const chosenFrom = (column: EditableColumn): column is ChoiceColumn =>
  column === 'status' || column === 'level';

export function cellText(activity: Activity, column: EditableColumn): string {
  if (column === 'schedule') return activity.schedule?.text ?? '';
  if (column === 'responsible') return (activity.responsible ?? []).map((party) => party.text).join('\n');
  return activity[column] ?? '';
}
