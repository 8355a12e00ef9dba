import { useDebouncedValue } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankingCriterion } from '@/api/figures';
import { ScrollRegion } from '@/components/charts/ScrollRegion';
import { IconDown, IconRight } from '@/components/icons';
import { Failure } from '@/components/States';
import { absence, decimal } from '@/format/figures';
import type { Question } from './api';
import { Explanation } from './Explanation';
import classes from './ranking.module.css';
import { type Row, usePages } from './useRows';

interface RankingTableProps {
  question: Question;
  criteria: RankingCriterion[];
  /** How many rows there are, fetched or not. */
  count: number;
  /** The row to show first and to mark. */
  us?: number;
}

const ROW = 37;
/** Pages that fly past while one drags the scroll bar aren't fetched. */
const REST = 90;

/** Tens of thousands of rows, of which only those on the screen are fetched and drawn. */
export function RankingTable({ question, criteria, count, us }: RankingTableProps) {
  const { t } = useTranslation();
  const table = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const rows = useVirtualizer({
    count,
    getScrollElement: () => table.current?.parentElement ?? null,
    estimateSize: () => ROW,
    overscan: 12,
    scrollPaddingStart: ROW,
    initialRect: { width: 1000, height: 600 },
  });
  const drawn = rows.getVirtualItems();
  const [from] = useDebouncedValue(drawn[0]?.index ?? 0, REST);
  const [to] = useDebouncedValue(drawn.at(-1)?.index ?? 0, REST);
  const { rowAt, problem } = usePages(question, from, Math.max(from, to));
  useEffect(() => {
    if (us === undefined || us < 0) return;
    rows.scrollToIndex(us, { align: 'center' });
    setOpen((now) => new Set(now).add(us));
  }, [us, rows]);
  const toggle = (index: number) =>
    setOpen((now) => {
      const next = new Set(now);
      if (!next.delete(index)) next.add(index);
      return next;
    });
  return (
    <>
      {problem && <Failure problem={problem.error} retry={() => problem.refetch()} />}
      <ScrollRegion label={t('nav.ranking')} className={`o-card ${classes.scroll}`}>
        <div ref={table} role="table" aria-label={t('nav.ranking')} aria-rowcount={count + 1}>
          <div role="rowgroup" className={classes.head}>
            <div role="row" aria-rowindex={1} className={classes.row}>
              <span role="columnheader">{t('ranking.place')}</span>
              <span role="columnheader">{t('dashboard.organisation')}</span>
              <span role="columnheader">{t('ranking.score')}</span>
            </div>
          </div>
          <div role="rowgroup" style={{ height: rows.getTotalSize(), position: 'relative' }}>
            {drawn.map(({ index, key, start }) => {
              const row = rowAt(index);
              return (
                <div
                  key={key}
                  ref={rows.measureElement}
                  data-index={index}
                  role="row"
                  aria-rowindex={index + 2}
                  data-us={index === us || undefined}
                  className={classes.place}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <Line row={row} open={open.has(index)} onToggle={() => toggle(index)} />
                  {open.has(index) && row && 'place' in row && (
                    <div role="cell" className={classes.explanation}>
                      <Explanation item={row} criteria={criteria} />
                    </div>
                  )}
                </div>
              );
            })}
          </div>
        </div>
      </ScrollRegion>
    </>
  );
}

interface LineProps {
  row?: Row;
  open: boolean;
  onToggle: () => void;
}

function Line({ row, open, onToggle }: LineProps) {
  const { t } = useTranslation();
  if (!row) {
    return (
      <div className={classes.row} role="presentation">
        <span role="cell" className={classes.number}>
          …
        </span>
        <span role="cell" />
        <span role="cell" />
      </div>
    );
  }
  if (!('place' in row)) {
    return (
      <div className={classes.row} role="presentation">
        <span role="cell" className={classes.number}>
          —
        </span>
        <span role="cell" className={classes.without}>
          {row.name}
        </span>
        <span role="cell" className={classes.reason}>
          {t(`ranking.reason.${row.reason}`)}
        </span>
      </div>
    );
  }
  // A score of nothing is not a score of zero.
  const silent = row.contributions.every(({ status }) => status !== 'reported');
  return (
    <div className={classes.row} role="presentation">
      <span role="cell" className={classes.number}>
        {decimal(row.place)}
        {row.tied && (
          <span className={classes.tied} title={t('ranking.tied')}>
            <span aria-hidden="true">=</span>
            <span className="o-hidden">{t('ranking.tied')}</span>
          </span>
        )}
      </span>
      <span role="cell">
        <button type="button" className={classes.open} aria-expanded={open} onClick={onToggle}>
          {open ? <IconDown /> : <IconRight />}
          <span>{row.name}</span>
        </button>
      </span>
      {silent ? (
        <span role="cell" className={classes.reason}>
          {absence('missing')}
        </span>
      ) : (
        <span role="cell" className={classes.score}>
          <span className={classes.track} aria-hidden="true">
            <span style={{ width: `${Math.max(0, Math.min(1, row.score)) * 100}%` }} />
          </span>
          {decimal(row.score, 4)}
        </span>
      )}
    </div>
  );
}
