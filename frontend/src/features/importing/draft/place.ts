import i18n from '@/i18n';
import type { Place, Source } from '../document/api';

type Block = Source['blocks'][number];
type SourceCell = NonNullable<Block['rows']>[number]['cells'][number];

export interface ParagraphItem {
  type: 'paragraph';
  place: Place;
  text: string;
  style?: Block['style'];
  level?: number;
}

export interface RowItem {
  type: 'row';
  place: Place;
  cells: SourceCell[];
  /** Relative widths of the table's columns. */
  widths: number[];
  first: boolean;
}

/** The source as a flat list, one item a paragraph or table row, for a list that draws only what is visible. */
export type SourceItem = ParagraphItem | RowItem;

export function itemsOf(source: Source): SourceItem[] {
  return source.blocks.flatMap((block): SourceItem[] => {
    if (!block.rows) {
      return [
        {
          type: 'paragraph',
          place: block.place,
          text: block.text ?? '',
          style: block.style,
          level: block.level,
        },
      ];
    }
    const widths = widthsOf(block.rows);
    return block.rows.map((row, i) => ({
      type: 'row',
      place: { ...block.place, ...row.place },
      cells: row.cells,
      widths,
      first: i === 0,
    }));
  });
}

const SAMPLE_ROWS = 60;

/** Columns as wide as their texts ask for, softened so that a long column leaves room for the short ones. */
function widthsOf(rows: NonNullable<Block['rows']>): number[] {
  const count = Math.max(1, ...rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.columnSpan, 0)));
  const asked = new Array<number>(count).fill(3);
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    let column = 0;
    for (const cell of row.cells) {
      if (cell.columnSpan === 1) asked[column] = Math.max(asked[column]!, askedBy(cell.text));
      column += cell.columnSpan;
    }
  }
  return asked.map((width) => Math.min(14, width));
}

/** A long text may break into lines, a long word should not. */
const askedBy = (text: string) =>
  Math.max(Math.sqrt(text.length), ...text.split(/\s+/).map((word) => 0.85 * word.length));

export interface Located {
  index: number;
  /** The cell of a table row the text stands in, when it can be told. */
  cell?: number;
}

/**
 * Where a value stands in the source. The place decides; where it says little or nothing (a DOCX paragraph has no
 * number) the words do.
 */
export function locate(items: SourceItem[], place: Place | undefined, text = ''): Located | undefined {
  const near = items.map((_, i) => i).filter((i) => place && fits(items[i]!.place, place, items[i]!.type));
  const precise = near.length > 0 && !empty(place);
  const index = best(items, precise ? near : items.map((_, i) => i), text, precise);
  if (index === undefined) return precise ? undefined : closestLine(items, place);
  return { index, cell: cellOf(items[index]!, text) };
}

function fits(at: Place, wanted: Place, type: SourceItem['type']) {
  if (wanted.table === undefined && type === 'row' && wanted.line === undefined && wanted.row !== undefined)
    return false;
  return (['table', 'row', 'line', 'page'] as const).every(
    (key) => wanted[key] === undefined || at[key] === wanted[key],
  );
}

const empty = (place?: Place) => !place || Object.values(place).every((value) => value === undefined);

/** The last item at or before the line, for values read from the middle of a block. */
function closestLine(items: SourceItem[], place?: Place): Located | undefined {
  const key = place?.line !== undefined ? 'line' : place?.page !== undefined ? 'page' : undefined;
  if (!key) return undefined;
  let found: number | undefined;
  items.forEach((item, i) => {
    const value = item.place[key];
    if (value !== undefined && value <= place![key]!) found = i;
  });
  return found === undefined ? undefined : { index: found };
}

/** The candidate whose words agree best; the first one when the place alone decides. */
function best(items: SourceItem[], candidates: number[], text: string, placeDecides: boolean) {
  let winner: number | undefined;
  let most = placeDecides ? -1 : 0.5;
  for (const i of candidates) {
    const score = agreement(textOf(items[i]!), text);
    if (score > most) {
      most = score;
      winner = i;
    }
  }
  return winner;
}

export const textOf = (item: SourceItem) =>
  item.type === 'paragraph' ? item.text : item.cells.map((cell) => cell.text).join('\n');

const words = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** 1 when one holds the other, else the share of the wanted words that are there. */
function agreement(there: string, wanted: string): number {
  const asked = words(wanted);
  const found = words(there);
  if (asked.length === 0 || found.length === 0) return 0;
  const [a, b] = [` ${asked.join(' ')} `, ` ${found.join(' ')} `];
  if (b.includes(a)) return 1 + asked.length / found.length;
  // A value joined from several lines holds each of them.
  if (found.length > 2 && a.includes(b)) return 0.9;
  const known = new Set(found);
  return (0.8 * asked.filter((word) => known.has(word)).length) / asked.length;
}

function cellOf(item: SourceItem, text: string): number | undefined {
  if (item.type !== 'row') return undefined;
  let winner: number | undefined;
  let most = 0.5;
  item.cells.forEach((cell, i) => {
    const score = agreement(cell.text, text);
    if (score > most) {
      most = score;
      winner = i;
    }
  });
  return winner;
}

/** «таблица 4, строка 3», for people. */
export function placeText(place?: Place): string {
  if (!place) return '';
  return (['page', 'table', 'row', 'line'] as const)
    .filter((key) => place[key] !== undefined)
    .map((key) => i18n.t(`import.place.${key}`, { n: place[key] }))
    .join(', ');
}
