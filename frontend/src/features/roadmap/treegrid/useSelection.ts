import { useState } from 'react';
import type { Activity } from '@/api/types';
import { blockOf } from '@/components/movement';
import type { Row } from '../outline/rows';

/** A place in the table that stays with its row when rows come and go. */
interface Place {
  id: string;
  column: number;
}

const NONE: ReadonlySet<string> = new Set();

export type Selection = ReturnType<typeof useSelection>;

/** What is chosen together: the block between an anchor and the cursor, or rows picked one by one. */
export function useSelection(rows: Row[], cursor: { index: number; column: number; last: number }) {
  const [anchor, setAnchor] = useState<Place>();
  const [picked, setPicked] = useState(NONE);
  const from = anchor ? rows.findIndex((row) => row.id === anchor.id) : -1;
  const block = blockOf(
    { row: cursor.index, column: cursor.column },
    anchor && from >= 0 ? { row: from, column: anchor.column } : undefined,
  );
  const inBlock = (index: number) => index >= block.rows[0] && index <= block.rows[1];
  const chosen = rows.flatMap((row, index): Activity[] =>
    row.type === 'activity' && (picked.size > 0 ? picked.has(row.id) : inBlock(index)) ? [row.activity] : [],
  );
  const columns: [number, number] = picked.size > 0 ? [0, cursor.last - 1] : block.columns;
  const many = picked.size > 0 || from >= 0;
  return {
    /** The activities of the chosen rows, from top to bottom: the cursor's own where nothing else is chosen. */
    chosen,
    /** The first and the last column of what is chosen. */
    columns,
    many,
    has(row: Row, column: number) {
      if (!many || row.type !== 'activity' || column < columns[0] || column > columns[1]) return false;
      return picked.size > 0 ? picked.has(row.id) : inBlock(rows.indexOf(row));
    },
    /** From here on the block reaches to wherever the cursor goes. */
    extendFrom(place: Place) {
      setPicked(NONE);
      setAnchor((now) => now ?? place);
    },
    /** Adds a row, or takes it out again; the row of the cursor counts as the first one. */
    toggle(id: string) {
      setAnchor(undefined);
      setPicked((now) => {
        const next = new Set(now.size > 0 ? now : chosen.map((activity) => activity.id));
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    /** Whole rows instead of the block. */
    wholeRows() {
      setPicked(new Set(chosen.map((activity) => activity.id)));
      setAnchor(undefined);
    },
    all() {
      setPicked(new Set(rows.flatMap((row) => (row.type === 'activity' ? [row.id] : []))));
      setAnchor(undefined);
    },
    clear() {
      setAnchor(undefined);
      setPicked(NONE);
    },
  };
}
