import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Row } from '../outline/rows';

/** Draws the rows the window shows, and always the one at `kept`: the keyboard is there. */
export function useRowsInSight(rows: Row[], body: RefObject<HTMLDivElement | null>, kept: number) {
  const top = useTop(body);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (i) => (rows[i]?.type === 'section' ? 31 : 32),
    getItemKey: (i) => rows[i]!.id,
    overscan: 12,
    scrollMargin: top,
    scrollPaddingStart: 90,
    scrollPaddingEnd: 24,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), kept])]
        .filter((i) => i < rows.length)
        .sort((a, b) => a - b),
  });
  return { virtual, top };
}

/** How far below the top of the page an element begins, in pixels; whatever grows above it changes the page's height. */
function useTop(element: RefObject<HTMLElement | null>) {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const now = (element.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
      setTop((before) => (Math.abs(before - now) > 1 ? now : before));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
