import type { Activity } from '@/api/types';
import type { Sort } from '../outline/filter';
import type { Row } from '../outline/rows';
import type { EditableColumn } from './columns';

/** What the keys, menus and cells of the table may ask of the page. */
export interface TreegridActions {
  /** Answers whether it is over: saved, or given up for what another saved. */
  edit: (activity: Activity, column: EditableColumn, value: string) => Promise<boolean>;
  open: (activity: Activity) => void;
  toggle: (sectionId: string, expanded: boolean) => void;
  /** Adds an activity below this row. */
  add: (row: Row) => void;
  move: (row: Row, by: -1 | 1) => void;
  moveTo: (row: Row) => void;
  remove: (row: Row) => void;
  editSection: (row: Row) => void;
  sort: (sort: Sort | undefined) => void;
}
