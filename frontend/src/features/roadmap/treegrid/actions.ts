import type { Activity, Status } from '@/api/types';
import type { Sort } from '../outline/filter';
import type { Row } from '../outline/rows';
import type { Column, EditableColumn } from './columns';

/** What is chosen in the table: activities by columns. */
export interface Block {
  chosen: Activity[];
  columns: {
    chosen: Column[];
    /** From the first chosen one to the end of the row. */
    after: Column[];
  };
}

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
  removeAll: (activities: Activity[]) => void;
  moveAll: (activities: Activity[]) => void;
  setStatus: (activities: Activity[], status: Status) => void;
  paste: (text: string, block: Block) => void;
  copy: (block: Block) => string;
  fillDown: (block: Block) => void;
  editSection: (row: Row) => void;
  sort: (sort: Sort | undefined) => void;
}
