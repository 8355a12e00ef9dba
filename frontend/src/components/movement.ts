/** A place in a grid, counted from 0. */
export interface Position {
  row: number;
  column: number;
}

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

const STEPS: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** Where a key of movement leads; undefined for any other key. */
export function arrowTarget(
  { key, ctrlKey, metaKey }: Key,
  from: Position,
  lastRow: number,
  lastColumn: number,
): Position | undefined {
  const mod = ctrlKey || metaKey;
  if (key === 'Home') return { row: mod ? 0 : from.row, column: 0 };
  if (key === 'End') return { row: mod ? lastRow : from.row, column: lastColumn };
  const step = STEPS[key];
  if (!step) return undefined;
  const within = (value: number, last: number) => Math.min(Math.max(value, 0), last);
  if (mod) {
    return {
      row: step[0] === 0 ? from.row : step[0] < 0 ? 0 : lastRow,
      column: step[1] === 0 ? from.column : step[1] < 0 ? 0 : lastColumn,
    };
  }
  return { row: within(from.row + step[0], lastRow), column: within(from.column + step[1], lastColumn) };
}

/** The rectangle between two corners, both ends included. */
export function blockOf(active: Position, anchor: Position = active) {
  const ordered = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);
  return { rows: ordered(active.row, anchor.row), columns: ordered(active.column, anchor.column) };
}
