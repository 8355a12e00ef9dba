import type { KeyboardEvent } from 'react';
import type { Row } from '../outline/rows';
import type { TreegridActions } from './actions';
import { COLUMNS, editable } from './columns';
import type { Cursor } from './useCursor';

interface Pressed {
  event: KeyboardEvent;
  row: Row;
  rows: Row[];
  cursor: Cursor;
  actions: TreegridActions;
  canEdit: boolean;
  openMenu: () => void;
}

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 };

/** What a key does at a cell; false leaves it to the browser. */
export function press(pressed: Pressed): boolean {
  const { event, row, cursor, actions, canEdit } = pressed;
  if (!event.altKey) return move(pressed) || act(pressed);
  if (!canEdit || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
  cursor.refocus();
  actions.move(row, event.key === 'ArrowUp' ? -1 : 1);
  return true;
}

function move({ event, row, rows, cursor, actions }: Pressed): boolean {
  const { key } = event;
  const { index, column, last, go } = cursor;
  const mod = event.ctrlKey || event.metaKey;
  const step = STEPS[key];
  if (step) go(index + step);
  else if (key === 'Home') go(mod ? 0 : index, 0);
  else if (key === 'End') go(mod ? rows.length - 1 : index, last);
  else if (key === 'ArrowLeft') {
    if (row.type === 'section' && row.expanded) actions.toggle(row.id, false);
    else go(index, column - 1);
  } else if (key === 'ArrowRight') {
    if (row.type === 'section' && !row.expanded) actions.toggle(row.id, true);
    else go(index, column + 1);
  } else return false;
  return true;
}

function act({ event, row, cursor, actions, canEdit, openMenu }: Pressed): boolean {
  switch (event.key) {
    case 'Enter':
    case 'F2':
      if (row.type === 'section') actions.toggle(row.id, !row.expanded);
      else if (editable(COLUMNS[cursor.column]!) && canEdit) cursor.edit(row, cursor.column);
      else actions.open(row.activity);
      return true;
    case ' ':
      if (row.type === 'section') actions.toggle(row.id, !row.expanded);
      else actions.open(row.activity);
      return true;
    case 'Insert':
      if (canEdit) actions.add(row);
      return true;
    case 'Delete':
      if (canEdit) actions.remove(row);
      return true;
    case 'ContextMenu':
    case 'F10':
      if (event.key === 'F10' && !event.shiftKey) return false;
      // A key that reaches the document closes the menu it has just opened.
      event.stopPropagation();
      openMenu();
      return true;
    default:
      return typeOver({ event, row, cursor, canEdit });
  }
}

/** A letter begins a new text in the cell, as in a spreadsheet: it goes on into the editor, over the old text. */
function typeOver({ event, row, cursor, canEdit }: Pick<Pressed, 'event' | 'row' | 'cursor' | 'canEdit'>) {
  const { key, ctrlKey, metaKey } = event;
  const column = COLUMNS[cursor.column]!;
  if (key.length !== 1 || ctrlKey || metaKey || !canEdit) return false;
  if (row.type !== 'activity' || !editable(column) || column === 'status') return false;
  cursor.edit(row, cursor.column, 'all');
  return false;
}
