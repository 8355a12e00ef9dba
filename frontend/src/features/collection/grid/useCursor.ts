import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { blockOf, type Position } from '@/components/movement';
import type { CellStore } from '../entry/CellStore';
import { FIELDS, type Line, type NumberField } from '../entry/cells';

/** The cell the keyboard is sent to; a new object sends it again. */
export interface Target {
  key: string;
  field?: string;
}

interface CursorOptions {
  store: CellStore;
  table: RefObject<HTMLTableElement | null>;
  target?: Target;
  opened?: string;
  /** While a cell is edited the focus is in its input. */
  editing: boolean;
}

export type Cursor = ReturnType<typeof useCursor>;

/** Where the keyboard is in the grid, and the block selected from there. */
export function useCursor({ store, table, target, opened, editing }: CursorOptions) {
  const { lines } = store;
  const [active, setActive] = useState<Position>(() => first(store, lines, opened));
  const [anchor, setAnchor] = useState<Position>();
  const wantsFocus = useRef(false);
  const block = blockOf(active, anchor);

  useEffect(() => {
    const cell = table.current?.querySelector<HTMLElement>('[data-active="true"]');
    if (!wantsFocus.current || editing || !cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest' });
  });

  const go = (to: Position, extend = false) => {
    wantsFocus.current = true;
    setAnchor(extend ? (anchor ?? active) : undefined);
    const row = within(to.row, lines);
    // The heading of slices has no cells: pass it by.
    const by = row < active.row && row > 0 ? -1 : 1;
    setActive({ ...to, row: lines[row]?.heading ? within(row + by, lines) : row });
  };
  const follow = useEffectEvent(({ key, field }: Target) => {
    const row = lines.findIndex((one) => one.key === key);
    if (row >= 0) go({ row, column: Math.max(0, FIELDS.indexOf(field as NumberField)) });
  });
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the keyboard is sent there: an order, not a state to derive
    if (target) follow(target);
  }, [target]);

  return {
    active,
    block,
    /** Whether more than the one cell is selected. */
    extended: anchor !== undefined,
    line: lines[Math.min(active.row, lines.length - 1)],
    /** Moves there and takes the focus along. */
    go,
    /** Follows the focus, or a click with Shift. */
    at(to: Position, extend: boolean) {
      // The focus only arrives where the cursor has sent it: the selection stays.
      if (to.row === active.row && to.column === active.column) return;
      wantsFocus.current = extend;
      setAnchor(extend ? (anchor ?? active) : undefined);
      setActive(to);
    },
    single: () => setAnchor(undefined),
    refocus: (wanted = true) => {
      wantsFocus.current = wanted;
    },
    keys: () =>
      lines.slice(block.rows[0], block.rows[1] + 1).flatMap((one) => (one.heading ? [] : [one.key])),
    /** The next cell one can type into, reading on from this one. */
    beside(by: 1 | -1): Position | undefined {
      const width = FIELDS.length;
      for (let at = active.row * width + Math.min(active.column, width - 1) + by; at >= 0; at += by) {
        const [row, column] = [Math.floor(at / width), at % width];
        if (!lines[row]) return undefined;
        if (store.editable(lines[row].key, FIELDS[column]!)) return { row, column };
      }
      return undefined;
    },
  };
}

const within = (row: number, lines: Line[]) => Math.min(Math.max(row, 0), lines.length - 1);

/** Work begins at the first cell that waits for an answer. */
function first(store: CellStore, lines: Line[], opened?: string): Position {
  const at = lines.findIndex((line) => line.key === opened);
  if (at >= 0) return { row: at, column: 0 };
  const editable = (row: number, column: number) => store.editable(lines[row]!.key, FIELDS[column]!);
  const waiting = lines.findIndex(
    (line, row) => !line.heading && store.at(line.key).draft.status === 'empty' && editable(row, 0),
  );
  const any = lines.findIndex((_, row) => editable(row, 0) || editable(row, 1));
  return { row: Math.max(0, waiting >= 0 ? waiting : any), column: 0 };
}
