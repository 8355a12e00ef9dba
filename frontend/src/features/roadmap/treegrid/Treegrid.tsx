import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react';
import type { PlanContext } from '@/components/language/ScheduleHint';
import type { Sort } from '../outline/filter';
import type { Row } from '../outline/rows';
import { ActivityCells } from './ActivityCells';
import type { Block, TreegridActions } from './actions';
import type { Choices } from './choices';
import { type Column, tracks } from './columns';
import { HeadCell } from './HeadCell';
import { press } from './keys';
import { RowMenu } from './RowMenu';
import { SectionCells } from './SectionCells';
import classes from './Treegrid.module.css';
import { useCursor } from './useCursor';
import { useRowsInSight } from './useRowsInSight';
import { useSelection } from './useSelection';

interface TreegridProps {
  label: string;
  rows: Row[];
  columns: Column[];
  plan: PlanContext;
  canEdit: boolean;
  canArrange: boolean;
  sort: Sort | undefined;
  sectionTitle: (id?: string) => string | undefined;
  choices: Choices;
  actions: TreegridActions;
  /** The new row that is edited as soon as it has appeared. */
  focusRow?: string;
  /** The row that is shown although the filter doesn't ask for it. */
  pinnedRow?: string;
  /** Drawn below the table while more than one row is chosen. */
  withChosen: (block: Block, clear: () => void) => ReactNode;
}

/** The roadmap as a WAI-ARIA treegrid: one tab stop, arrows between cells, only the visible rows in the document. */
export function Treegrid({ label, rows, columns, focusRow, pinnedRow, withChosen, ...rest }: TreegridProps) {
  const { plan, canEdit, canArrange, sort, sectionTitle, choices, actions } = rest;
  const body = useRef<HTMLDivElement>(null);
  const [menuFor, setMenuFor] = useState<string>();
  const scrollTo = (index: number) => virtual.scrollToIndex(index, { align: 'auto' });
  const cursor = useCursor({ rows, columns, canEdit, body, focusRow, scrollTo });
  const selection = useSelection(rows, cursor);
  const [first, lastChosen] = selection.columns;
  const block: Block = {
    chosen: selection.chosen,
    columns: { chosen: columns.slice(first, lastChosen + 1), after: columns.slice(first) },
  };
  const { virtual, top } = useRowsInSight(rows, body, cursor.index);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[cursor.index];
    if (!row || cursor.editing || !(event.target as HTMLElement).matches('[role=gridcell]')) return;
    const openMenu = () => setMenuFor(row.id);
    const pressed = { event, row, rows, cursor, selection, block, actions, canEdit, openMenu };
    if (press(pressed)) event.preventDefault();
  };
  const onMouseDown = (event: MouseEvent) => {
    const cell = (event.target as HTMLElement).closest('[role=gridcell]');
    const id = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
    const at = rows.findIndex((row) => row.id === id);
    if (event.button !== 0 || cursor.editing || !cell || at < 0) return;
    const mod = event.ctrlKey || event.metaKey;
    if (!event.shiftKey && !mod) return selection.clear();
    // Neither text is marked nor the focus moved by the browser itself.
    event.preventDefault();
    if (mod && rows[at]?.type === 'activity') selection.toggle(id!);
    else if (event.shiftKey) selection.extendFrom({ id: rows[cursor.index]!.id, column: cursor.column });
    cursor.go(at, Number(cell.ariaColIndex) - 1);
  };
  const leaveChosen = () => {
    selection.clear();
    cursor.refocus();
  };
  const onCopy = (event: ClipboardEvent) => {
    // A marked word is what is meant, not its cell.
    const marked = window.getSelection()?.isCollapsed === false;
    if (cursor.editing || marked || !(event.target as HTMLElement).matches('[role=gridcell]')) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', actions.copy(block));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (cursor.editing || !canEdit || !(event.target as HTMLElement).matches('[role=gridcell]')) return;
    event.preventDefault();
    actions.paste(event.clipboardData.getData('text/plain'), block);
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
    const section = sort && sectionTitle(row.activity.sectionId);
    return (
      <ActivityCells
        {...shared}
        selection={selection}
        row={row}
        plan={plan}
        choices={choices}
        section={section}
        pinned={row.id === pinnedRow}
      />
    );
  };

  return (
    <>
      <div
        role="treegrid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-readonly={!canEdit || undefined}
        className={classes.grid}
        style={{ '--columns': tracks(columns) } as CSSProperties}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onCopy={onCopy}
        onPaste={onPaste}
      >
        <div role="rowgroup" className={classes.head}>
          <div role="row" aria-rowindex={1} className={classes.row}>
            {columns.map((name, column) => (
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
      {selection.many && selection.chosen.length > 1 && withChosen(block, leaveChosen)}
    </>
  );
}
