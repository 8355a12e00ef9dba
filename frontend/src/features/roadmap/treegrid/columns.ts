import type { Activity } from '@/api/types';
import type { SORTS } from '../outline/filter';

export const COLUMNS = [
  'number',
  'title',
  'schedule',
  'responsible',
  'expectedResult',
  'reportForm',
  'status',
  'actions',
] as const;
export type Column = (typeof COLUMNS)[number];
export type EditableColumn = Exclude<Column, 'actions'>;
export type TextColumn = Exclude<EditableColumn, 'status'>;

export const SORT_OF: Partial<Record<Column, (typeof SORTS)[number]>> = {
  number: 'number',
  title: 'title',
  schedule: 'start',
  status: 'status',
};

export const editable = (column: Column): column is EditableColumn => column !== 'actions';

export function cellText(activity: Activity, column: EditableColumn): string {
  if (column === 'schedule') return activity.schedule?.text ?? '';
  if (column === 'responsible') return (activity.responsible ?? []).map((party) => party.text).join('\n');
  return activity[column] ?? '';
}
