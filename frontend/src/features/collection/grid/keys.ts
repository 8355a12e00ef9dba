import type { KeyboardEvent } from 'react';
import { arrowTarget } from '@/components/movement';
import { FIELDS, type Line, type NumberField } from '../entry/cells';
import type { Cursor } from './useCursor';

interface Pressed {
  event: KeyboardEvent;
  line: Line;
  lines: Line[];
  cursor: Cursor;
  on: { open: (key: string) => void; undo: () => void; redo: () => void; leave: () => void };
  start: (line: Line, field: NumberField, text?: string) => void;
  clear: () => void;
  openMenu: () => void;
}

/** What a key does at a cell, as in a spreadsheet; false leaves it to the browser. */
export function press(pressed: Pressed): boolean {
  const { event, lines, cursor } = pressed;
  if (event.altKey) return false;
  const to = arrowTarget(event, cursor.active, lines.length - 1, FIELDS.length);
  if (to) {
    cursor.go(to, event.shiftKey);
    return true;
  }
  return event.ctrlKey || event.metaKey ? travel(pressed) : act(pressed);
}

/** By the place of the key: the letter on it may be Cyrillic. */
function travel({ event, on }: Pressed): boolean {
  const { code, shiftKey } = event;
  if (code === 'KeyZ' && !shiftKey) on.undo();
  else if (code === 'KeyY' || code === 'KeyZ') on.redo();
  else return false;
  return true;
}

function act({ event, line, cursor, on, start, clear, openMenu }: Pressed): boolean {
  const { key, shiftKey } = event;
  const field = FIELDS[cursor.active.column];
  switch (key) {
    case 'Tab': {
      const next = cursor.beside(shiftKey ? -1 : 1);
      if (next) cursor.go(next);
      return next !== undefined;
    }
    case 'Enter':
    case 'F2':
      if (field) start(line, field);
      else if (!line.heading) on.open(line.key);
      return true;
    case ' ':
      if (!line.heading) on.open(line.key);
      return true;
    case 'Delete':
    case 'Backspace':
      clear();
      return true;
    case 'Escape':
      if (cursor.extended) cursor.single();
      else on.leave();
      return true;
    case 'ContextMenu':
    case 'F10':
      if (key === 'F10' && !shiftKey) return false;
      if (!line.heading) openMenu();
      return true;
    default:
      if (key.length !== 1 || !field) return false;
      start(line, field, key);
      return true;
  }
}
