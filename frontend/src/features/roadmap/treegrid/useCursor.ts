import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Row } from '../outline/rows';
import { COLUMNS, editable } from './columns';

/** Where the focus goes after an edit. */
export type Leave = 'stay' | 'next' | 'previous' | 'away';

const LAST = COLUMNS.length - 1;

interface CursorOptions {
  rows: Row[];
  canEdit: boolean;
  body: RefObject<HTMLDivElement | null>;
  /** The row the keyboard is sent to as soon as it is there. */
  focusRow?: string;
  scrollTo: (index: number) => void;
}

export type Cursor = ReturnType<typeof useCursor>;

/** Where the keyboard is in the table, and whether that cell is being edited: one tab stop for all of it. */
export function useCursor({ rows, canEdit, body, focusRow, scrollTo }: CursorOptions) {
  const [active, setActive] = useState({ id: rows[0]?.id, column: 1 });
  const [editing, setEditing] = useState(false);
  const wantsFocus = useRef(false);
  const index = Math.max(
    0,
    rows.findIndex((row) => row.id === active.id),
  );

  useEffect(() => {
    if (!wantsFocus.current || editing) return;
    const cell = body.current?.querySelector<HTMLElement>('[data-active="true"]');
    if (!cell) return;
    cell.focus({ preventScroll: true });
    wantsFocus.current = false;
  });

  const go = (to: number, column = active.column) => {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (!row) return;
    wantsFocus.current = true;
    setEditing(false);
    setActive({ id: row.id, column: Math.min(Math.max(column, 0), LAST) });
    scrollTo(rows.indexOf(row));
  };
  const arrive = useEffectEvent((id: string) =>
    go(
      rows.findIndex((row) => row.id === id),
      1,
    ),
  );
  const arrived = rows.some((row) => row.id === focusRow);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the keyboard is sent there: an order, not a state to derive
    if (focusRow && arrived) arrive(focusRow);
  }, [focusRow, arrived]);

  const at = (row: Row, column: number) => row.id === active.id && column === active.column;
  return {
    index,
    column: active.column,
    editing,
    last: LAST,
    go,
    /** Takes the focus again after the next drawing: what had it is about to go, or to move. */
    refocus() {
      wantsFocus.current = true;
    },
    edits: (row: Row, column?: number) =>
      editing && (column === undefined ? row.id === active.id : at(row, column)),
    edit(row: Row, column: number) {
      if (!canEdit || row.type !== 'activity' || !editable(COLUMNS[column]!)) return;
      setActive({ id: row.id, column });
      setEditing(true);
    },
    leave(row: Row, column: number, how: Leave) {
      setEditing(false);
      if (how === 'away') return;
      const next = column + (how === 'next' ? 1 : how === 'previous' ? -1 : 0);
      go(
        rows.findIndex((r) => r.id === row.id),
        next,
      );
      if (how !== 'stay' && next >= 0 && next < LAST) setEditing(true);
    },
    /** What makes an element a cell of the cursor. */
    cell(row: Row, column: number) {
      const here = row.id === rows[index]?.id && (row.type === 'section' || active.column === column);
      return {
        tabIndex: here ? 0 : -1,
        'data-active': here || undefined,
        'aria-colindex': column + 1,
        onFocus: () =>
          setActive((now) => (now.id === row.id && now.column === column ? now : { id: row.id, column })),
      };
    },
  };
}
