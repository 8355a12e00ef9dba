import type { Activity } from '@/api/types';
import type { EditableColumn } from './columns';
import type { Row } from './rows';
import type { Sort } from './search';

/** What the keys, menus and cells of the table may ask of the page. */
export interface TreegridActions {
  edit: (activity: Activity, column: EditableColumn, value: string) => void;
  open: (activity: Activity) => void;
  toggle: (sectionId: string, expanded: boolean) => void;
  /** Adds below this row; answers the id of the new row. */
  add: (row: Row) => Promise<string | undefined>;
  move: (row: Row, by: -1 | 1) => void;
  moveTo: (row: Row) => void;
  remove: (row: Row) => void;
  editSection: (row: Row) => void;
  sort: (sort: Sort | undefined) => void;
}
