import { type KeyboardEvent, useRef, useState } from 'react';
import type { PlanContext } from '@/components/language/ScheduleHint';
import type { Sort } from '../outline/filter';
import type { Row } from '../outline/rows';
import { ActivityCells } from './ActivityCells';
import type { TreegridActions } from './actions';
import { COLUMNS } from './columns';
import { HeadCell } from './HeadCell';
import { press } from './keys';
import { RowMenu } from './RowMenu';
import { SectionCells } from './SectionCells';
import classes from './Treegrid.module.css';
import { useCursor } from './useCursor';
import { useRowsInSight } from './useRowsInSight';

interface TreegridProps {
  label: string;
  rows: Row[];
  plan: PlanContext;
  canEdit: boolean;
  canArrange: boolean;
  sort: Sort | undefined;
  sectionTitle: (id?: string) => string | undefined;
  levelTitle: (key?: string) => string | undefined;
  actions: TreegridActions;
  /** The new row that is edited as soon as it has appeared. */
  focusRow?: string;
  /** The row that is shown although the filter doesn't ask for it. */
  pinnedRow?: string;
}

/** The roadmap as a WAI-ARIA treegrid: one tab stop, arrows between cells, only the visible rows in the document. */
export function Treegrid({ label, rows, focusRow, pinnedRow, ...rest }: TreegridProps) {
  const { plan, canEdit, canArrange, sort, sectionTitle, levelTitle, actions } = rest;
  const body = useRef<HTMLDivElement>(null);
  const [menuFor, setMenuFor] = useState<string>();
  const scrollTo = (index: number) => virtual.scrollToIndex(index, { align: 'auto' });
  const cursor = useCursor({ rows, canEdit, body, focusRow, scrollTo });
  const { virtual, top } = useRowsInSight(rows, body, cursor.index);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[cursor.index];
    if (!row || cursor.editing || !(event.target as HTMLElement).matches('[role=gridcell]')) return;
    const openMenu = () => setMenuFor(row.id);
    if (press({ event, row, rows, cursor, actions, canEdit, openMenu })) event.preventDefault();
  };
  const menu = (row: Row) => (
    <RowMenu
      row={row}
      canEdit={canEdit}
      canArrange={canArrange}
      actions={actions}
      opened={menuFor === row.id}
      onChange={(opened) => {
        setMenuFor(opened ? row.id : undefined);
        if (!opened) cursor.refocus();
      }}
    />
  );
  const cells = (row: Row) => {
    const shared = { cursor, actions, canEdit, menu: menu(row) };
    if (row.type === 'section') return <SectionCells {...shared} row={row} />;
    const { level, sectionId } = row.activity;
    const section = sort && sectionTitle(sectionId);
    return (
      <ActivityCells
        {...shared}
        row={row}
        plan={plan}
        level={levelTitle(level)}
        section={section}
        pinned={row.id === pinnedRow}
      />
    );
  };

  return (
    <div
      role="treegrid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMNS.length}
      aria-readonly={!canEdit || undefined}
      className={classes.grid}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.row}>
          {COLUMNS.map((name, column) => (
            <HeadCell key={name} name={name} column={column} sort={sort} onSort={actions.sort} />
          ))}
        </div>
      </div>
      <div role="rowgroup" ref={body} className={classes.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]!;
          return (
            <div
              key={row.id}
              role="row"
              ref={virtual.measureElement}
              data-index={item.index}
              data-row={row.id}
              aria-rowindex={item.index + 2}
              aria-level={row.depth + 1}
              aria-expanded={row.type === 'section' ? row.expanded : undefined}
              className={`${classes.virtual} ${row.type === 'section' ? classes.section : `${classes.row} ${classes.line}`}`}
              style={{
                transform: `translateY(${item.start - top}px)`,
                zIndex: cursor.edits(row) ? 5 : undefined,
              }}
            >
              {cells(row)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
