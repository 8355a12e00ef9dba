import { type FocusEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Row } from '../outline/rows';
import { type Column, editable } from './columns';

/** Where the focus goes after an edit. */
export type Leave = 'stay' | 'next' | 'previous' | 'away';

/** How the editing of a cell begins: behind its text, or with all of it chosen. */
export type Begin = 'text' | 'all';

interface CursorOptions {
  rows: Row[];
  columns: Column[];
  canEdit: boolean;
  body: RefObject<HTMLDivElement | null>;
  /** The new row that is edited as soon as it is there. */
  focusRow?: string;
  scrollTo: (index: number) => void;
}

export type Cursor = ReturnType<typeof useCursor>;

/** Where the keyboard is in the table, and whether that cell is being edited: one tab stop for all of it. */
export function useCursor({ rows, columns, canEdit, body, focusRow, scrollTo }: CursorOptions) {
  const last = columns.length - 1;
  const [active, setActive] = useState({ id: rows[0]?.id, column: 1, at: 0 });
  const [editing, setEditing] = useState<Begin>();
  const wantsFocus = useRef(false);
  const focused = useRef<Element>(undefined);
  const welcomed = useRef<string>(undefined);
  // With a card beside the table there are fewer columns.
  const across = Math.min(active.column, last);
  const found = rows.findIndex((row) => row.id === active.id);
  // A row that went away leaves its place to the one that came up to it.
  const index = found >= 0 ? found : Math.max(0, Math.min(active.at, rows.length - 1));

  useEffect(() => {
    const lost = focused.current?.isConnected === false && document.activeElement === document.body;
    if ((!wantsFocus.current && !lost) || editing) return;
    const cell = body.current?.querySelector<HTMLElement>('[data-active="true"]');
    if (!cell) return;
    cell.focus({ preventScroll: true });
    wantsFocus.current = false;
  });

  const go = (to: number, column = across) => {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (!row) return;
    wantsFocus.current = true;
    setEditing(undefined);
    const at = rows.indexOf(row);
    setActive({ id: row.id, column: Math.min(Math.max(column, 0), last), at });
    scrollTo(at);
  };
  const edit = (row: Row, column: number, begin: Begin = 'text') => {
    if (!canEdit || row.type !== 'activity' || !editable(columns[column]!)) return;
    setActive({ id: row.id, column, at: rows.indexOf(row) });
    setEditing(begin);
  };
  const arrive = useEffectEvent((id: string) => {
    welcomed.current = id;
    const at = rows.findIndex((row) => row.id === id);
    const title = columns.indexOf('title');
    go(at, title);
    if (rows[at]) edit(rows[at], title, 'all');
  });
  const arrived = rows.some((row) => row.id === focusRow);
  useEffect(() => {
    // Once: a filter that hides the row and shows it again is no new row.
    if (!focusRow || !arrived || welcomed.current === focusRow) return;
    // oxlint-disable-next-line react/set-state-in-effect -- the keyboard is sent there: an order, not a state to derive
    arrive(focusRow);
  }, [focusRow, arrived]);

  const at = (row: Row, column: number) => row.id === active.id && column === across;
  return {
    index,
    column: across,
    columns,
    editing,
    last,
    go,
    /** Takes the focus again after the next drawing: what had it is about to go, or to move. */
    refocus() {
      wantsFocus.current = true;
    },
    /** How the editing of this cell, or of any cell of the row, began; undefined where nothing is edited. */
    edits: (row: Row, column?: number) =>
      (column === undefined ? row.id === active.id : at(row, column)) ? editing : undefined,
    edit,
    leave(row: Row, column: number, how: Leave) {
      setEditing(undefined);
      if (how === 'away') return;
      const next = column + (how === 'next' ? 1 : how === 'previous' ? -1 : 0);
      go(
        rows.findIndex((r) => r.id === row.id),
        next,
      );
      if (how !== 'stay' && next >= 0 && next < last) setEditing('text');
    },
    /** What makes an element a cell of the cursor. */
    cell(row: Row, column: number) {
      const here = row.id === rows[index]?.id && (row.type === 'section' || across === column);
      return {
        // While it is edited, the editor in it is the tab stop.
        tabIndex: here && !editing ? 0 : -1,
        'data-active': here || undefined,
        'aria-colindex': column + 1,
        onFocus: (event: FocusEvent) => {
          focused.current = event.target;
          setActive((now) => {
            // A heading lies over all columns: passing by it, the cursor stays in its own.
            const to = row.type === 'section' ? now.column : column;
            if (now.id === row.id && now.column === to) return now;
            return { id: row.id, column: to, at: rows.indexOf(row) };
          });
        },
      };
    },
  };
}
