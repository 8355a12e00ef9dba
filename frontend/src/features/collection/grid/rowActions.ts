import type { Line, NumberField } from '../entry/cells';

/** Where the cursor goes when a number is left. */
export type Leave = 'down' | 'up' | 'next' | 'previous' | 'stay';

/** What the cells of a row may ask of the grid; always the same object, so that rows are drawn once. */
export interface RowActions {
  focus: (row: number, column: number, extend: boolean) => void;
  start: (line: Line, field: NumberField) => void;
  text: (text: string) => void;
  commit: (to: Leave) => void;
  cancel: () => void;
  menu: (key: string | undefined) => void;
  answer: (key: string, status: 'missing' | 'not_applicable' | 'empty') => void;
  open: (key: string) => void;
}
