import type { KeyboardEvent } from 'react';
import type { Row } from '../outline/rows';
import type { Block, TreegridActions } from './actions';
import { editable } from './columns';
import type { Cursor } from './useCursor';
import type { Selection } from './useSelection';

interface Pressed {
  event: KeyboardEvent;
  row: Row;
  rows: Row[];
  cursor: Cursor;
  selection: Selection;
  block: Block;
  actions: TreegridActions;
  canEdit: boolean;
  openMenu: () => void;
}

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 };

/** What a key does at a cell; false leaves it to the browser. */
export function press(pressed: Pressed): boolean {
  const { event, row, cursor, actions, canEdit } = pressed;
  if (!event.altKey) return move(pressed) || choose(pressed) || act(pressed) || typeOver(pressed);
  if (!canEdit || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
  cursor.refocus();
  actions.move(row, event.key === 'ArrowUp' ? -1 : 1);
  return true;
}

function move({ event, row, rows, cursor, selection, actions }: Pressed): boolean {
  const { key } = event;
  const { index, column, last } = cursor;
  const mod = event.ctrlKey || event.metaKey;
  const go = (to: number, across = column) => {
    if (event.shiftKey) selection.extendFrom({ id: row.id, column });
    else selection.clear();
    cursor.go(to, across);
  };
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

/** Shift+Space takes whole rows, Ctrl+Space adds one, Ctrl+A takes all, Esc none. */
function choose({ event, row, selection }: Pressed): boolean {
  const mod = event.ctrlKey || event.metaKey;
  if (event.key === ' ' && event.shiftKey) selection.wholeRows();
  else if (event.key === ' ' && mod && row.type === 'activity') selection.toggle(row.id);
  else if (event.code === 'KeyA' && mod) selection.all();
  else if (event.key === 'Escape' && selection.many) selection.clear();
  else return false;
  return true;
}

function act(pressed: Pressed): boolean {
  const { event, row, cursor, selection, block, actions, canEdit, openMenu } = pressed;
  const mod = event.ctrlKey || event.metaKey;
  if (event.code === 'KeyD' && mod) {
    if (canEdit) actions.fillDown(block);
    return true;
  }
  switch (event.key) {
    case 'Enter':
    case 'F2':
      if (row.type === 'section') actions.toggle(row.id, !row.expanded);
      else if (editable(cursor.columns[cursor.column]!) && canEdit) cursor.edit(row, cursor.column);
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
      if (!canEdit) return true;
      if (selection.many) actions.removeAll(block.chosen);
      else actions.remove(row);
      selection.clear();
      return true;
    case 'ContextMenu':
    case 'F10':
      if (event.key === 'F10' && !event.shiftKey) return false;
      // A key that reaches the document closes the menu it has just opened.
      event.stopPropagation();
      openMenu();
      return true;
    default:
      return false;
  }
}

/** A letter begins a new text in the cell, as in a spreadsheet: it goes on into the editor, over the old text. */
function typeOver({ event, row, cursor, canEdit }: Pressed): boolean {
  const { key, ctrlKey, metaKey } = event;
  const column = cursor.columns[cursor.column]!;
  if (key.length !== 1 || ctrlKey || metaKey || !canEdit) return false;
  if (row.type === 'activity' && editable(column) && column !== 'status')
    cursor.edit(row, cursor.column, 'all');
  return false;
}
