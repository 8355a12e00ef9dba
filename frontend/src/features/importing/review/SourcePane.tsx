import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import scrolling from '@/components/Scroll.module.css';
import { Failure, Loading } from '@/components/States';
import { type Place, sourceQuery } from '../document/api';
import { itemsOf, type Located, locate, placeText, type RowItem, type SourceItem } from '../draft/place';
import classes from './SourcePane.module.css';

/** A value whose place is to be shown; a new object shows it again. */
export interface Target {
  place?: Place;
  text: string;
}

/** What scrolls must be reachable by keyboard (WCAG 2.1.1). */
const REACHABLE = { tabIndex: 0 };

export function SourcePane({ id, target }: { id: string; target?: Target }) {
  const source = useQuery(sourceQuery(id));
  const items = useMemo(() => (source.data ? itemsOf(source.data) : undefined), [source.data]);
  if (source.error) return <Failure problem={source.error} retry={source.refetch} />;
  if (!items) return <Loading rows={10} height={28} />;
  return <SourceText items={items} target={target} />;
}

function SourceText({ items, target }: { items: SourceItem[]; target?: Target }) {
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  const located = useMemo(
    () => (target ? locate(items, target.place, target.text) : undefined),
    [items, target],
  );
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: (i) => estimate(items[i]!),
    overscan: 8,
    initialRect: { width: 600, height: 600 },
  });

  // On a narrow screen the document is hidden when its place is asked for, and has no height to scroll in.
  const visible = (virtual.scrollRect?.height ?? 0) > 0;
  useEffect(() => {
    if (located && visible) virtual.scrollToIndex(located.index, { align: 'center' });
  }, [located, visible, virtual]);

  return (
    <>
      <div className={classes.paneHead} aria-live="polite">
        <strong>{t('import.source')}</strong>
        <span>
          {target && (located ? placeText(items[located.index]!.place) : t('import.place.unknown'))}
        </span>
      </div>
      <div
        ref={scroll}
        className={scrolling.scroll}
        role="region"
        {...REACHABLE}
        aria-label={t('import.source')}
      >
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((row) => (
            <div
              key={row.key}
              ref={virtual.measureElement}
              data-index={row.index}
              className={scrolling.item}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <Item item={items[row.index]!} located={located?.index === row.index ? located : undefined} />
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

/** Near enough for the scroll bar; drawn rows are measured. */
function estimate(item: SourceItem) {
  if (item.type === 'paragraph') return 12 + 20 * Math.max(1, Math.ceil(item.text.length / 75));
  const most = Math.max(...item.cells.map((cell) => cell.text.length / Math.max(1, cell.columnSpan)), 1);
  return 14 + 17 * Math.max(1, Math.ceil(most / (90 / Math.max(1, item.widths.length))));
}

function Item({ item, located }: { item: SourceItem; located?: Located }) {
  if (item.type === 'row') return <TableRow item={item} located={located} />;
  return (
    <p
      className={classes.paragraph}
      data-style={item.style}
      data-here={located ? true : undefined}
      style={item.style === 'list_item' ? { paddingInlineStart: 14 + 14 * (item.level ?? 0) } : undefined}
    >
      {item.text}
    </p>
  );
}

/** A column keeps room for a word; a table with too many of them scrolls sideways. */
const track = (width: number) => `minmax(${Math.min(64, Math.max(36, width * 9))}px, ${width}fr)`;

function TableRow({ item, located }: { item: RowItem; located?: Located }) {
  return (
    <div
      className={classes.sourceRow}
      data-first={item.first || undefined}
      data-here={located && located.cell === undefined ? true : undefined}
      style={{ gridTemplateColumns: item.widths.map(track).join(' ') }}
    >
      {item.cells.map((cell, i) => (
        <div
          key={i}
          className={classes.sourceCell}
          data-covered={cell.covered || undefined}
          data-here={located?.cell === i ? true : undefined}
          style={{ gridColumn: `span ${cell.columnSpan}` }}
        >
          {cell.covered ? '' : cell.text}
        </div>
      ))}
    </div>
  );
}
