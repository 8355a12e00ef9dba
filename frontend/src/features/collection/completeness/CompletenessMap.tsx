import { Group, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { arrowTarget, type Position } from '@/components/movement';
import { moment } from '@/format/days';
import { keyOf } from '../entry/cells';
import { SubmissionMark } from '../submission/SubmissionMark';
import type { CompletenessRow, CompletenessState } from './api';
import classes from './CompletenessMap.module.css';

const SYMBOLS: Record<CompletenessState, string> = {
  empty: '',
  partial: '◐',
  filled: '●',
  not_applicable: '—',
  flagged: '⚑',
};
const ROW = 34;

interface MapProps {
  title: string;
  indicators: { indicatorId: string; name?: string }[];
  items: CompletenessRow[];
  at: number;
}

/** School × indicator: what is filled, by symbol and colour. Enter opens the form at that indicator. */
export function CompletenessMap({ title, indicators, items, at }: MapProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scroll = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Position>({ row: 0, column: 0 });
  const wantsFocus = useRef(false);
  const columns = items[0]?.indicators ?? [];
  const names = new Map(indicators.map(({ indicatorId, name }) => [indicatorId, name]));
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollPaddingStart: 90,
  });
  const shown = virtual.getVirtualItems();
  const [before, after] = [shown[0]?.start ?? 0, virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)];

  useEffect(() => {
    const cell = scroll.current?.querySelector<HTMLElement>('[data-active="true"]');
    if (!wantsFocus.current || !cell) return;
    wantsFocus.current = false;
    cell.focus();
  });

  const open = ({ row, column }: Position) => {
    const one = items[row]!;
    const indicator = one.indicators[column - 1];
    void navigate({
      to: '/submissions/$submissionId',
      params: { submissionId: one.submissionId },
      search: { cell: indicator && keyOf(indicator.indicatorId, '') },
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(active);
      return;
    }
    const to = arrowTarget(event, active, items.length - 1, columns.length);
    if (!to) return;
    event.preventDefault();
    wantsFocus.current = true;
    setActive(to);
    virtual.scrollToIndex(to.row);
  };
  const cellProps = (row: number, column: number) => ({
    'aria-colindex': column + 1,
    tabIndex: active.row === row && active.column === column ? 0 : -1,
    'data-active': (active.row === row && active.column === column) || undefined,
    onFocus: () => setActive((now) => (now.row === row && now.column === column ? now : { row, column })),
  });

  return (
    <>
      <Legend />
      <div ref={scroll} className={classes.scroll} tabIndex={items.length > 0 ? -1 : 0}>
        <table
          role="grid"
          className={classes.map}
          aria-label={t('collection.map', { title })}
          aria-rowcount={items.length + 1}
          aria-colcount={columns.length + 1}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const at = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')?.dataset.at;
            const [row, column] = at?.split(',').map(Number) ?? [];
            if (row !== undefined && column !== undefined) open({ row, column });
          }}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className={classes.corner} aria-colindex={1}>
                {t('field.organisation')}
              </th>
              {columns.map(({ indicatorId }, index) => (
                <th key={indicatorId} scope="col" className={classes.code} aria-colindex={index + 2}>
                  <span title={names.get(indicatorId)}>{names.get(indicatorId)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <tr style={{ height: before }} />}
            {shown.map(({ index }) => {
              const one = items[index]!;
              return (
                <tr key={one.submissionId} aria-rowindex={index + 2} className={classes.row}>
                  <th scope="row" {...cellProps(index, 0)} className={classes.school}>
                    <span className={classes.name}>{one.name}</span>
                    <span className={classes.status}>
                      <SubmissionMark status={one.status} />
                    </span>
                  </th>
                  {one.indicators.map(({ indicatorId, state }, column) => (
                    <td
                      key={indicatorId}
                      {...cellProps(index, column + 1)}
                      className={classes.cell}
                      data-state={state}
                      title={names.get(indicatorId)}
                      aria-label={t(`collection.cellState.${state}`)}
                    >
                      {SYMBOLS[state]}
                    </td>
                  ))}
                </tr>
              );
            })}
            {after > 0 && <tr style={{ height: after }} />}
          </tbody>
        </table>
      </div>
      <Text size="xs" c="dimmed" mt={6}>
        {t('collection.asOf', { at: moment(new Date(at).toISOString()) })}
      </Text>
    </>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <Group gap="md" mb="xs" role="note">
      {(Object.keys(SYMBOLS) as CompletenessState[]).map((state) => (
        <span key={state} className={classes.legend}>
          <span className={classes.sample} data-state={state} aria-hidden="true">
            {SYMBOLS[state]}
          </span>
          {t(`collection.cellState.${state}`)}
        </span>
      ))}
    </Group>
  );
}
