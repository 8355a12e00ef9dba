import { ActionIcon } from '@mantine/core';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/types';
import {
  IconDown,
  IconDownArrow,
  IconOpen,
  IconPlus,
  IconRepeat,
  IconRight,
  IconUpArrow,
  IconWarn,
} from '@/components/icons';
import type { PlanContext } from '@/components/language/ScheduleHint';
import { StatusMark } from '@/components/StatusMark';
import { rhythm, understood } from '@/format/schedules';
import { CellEditor, type Leave } from './CellEditor';
import { COLUMNS, type Column, cellText, type EditableColumn, editable, SORT_OF } from './columns';
import { RowMenu } from './RowMenu';
import type { Row } from './rows';
import type { Sort } from './search';
import classes from './Treegrid.module.css';
import type { TreegridActions } from './treegridActions';

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
  /** The row the keyboard is sent to after it has appeared. */
  focusRow?: string;
}

const lastColumn = COLUMNS.length - 1;

/** The roadmap as a WAI-ARIA treegrid: one tab stop, arrows between cells, only the visible rows in the document. */
export function Treegrid({
  label,
  rows,
  plan,
  canEdit,
  canArrange,
  sort,
  sectionTitle,
  levelTitle,
  actions,
  focusRow,
}: TreegridProps) {
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const [active, setActive] = useState({ id: rows[0]?.id, column: 1 });
  const [editing, setEditing] = useState(false);
  const [menuFor, setMenuFor] = useState<string>();
  const wantsFocus = useRef(false);
  const index = Math.max(
    0,
    rows.findIndex((row) => row.id === active.id),
  );

  useLayoutEffect(() => {
    const top = (body.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    setMargin((now) => (Math.abs(now - top) > 1 ? top : now));
  });

  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (i) => (rows[i]?.type === 'section' ? 35 : 60),
    getItemKey: (i) => rows[i]!.id,
    overscan: 12,
    scrollMargin: margin,
    scrollPaddingStart: 90,
    scrollPaddingEnd: 24,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), index])]
        .filter((i) => i < rows.length)
        .sort((a, b) => a - b),
  });

  const focusCell = () => {
    const cell = body.current?.querySelector<HTMLElement>('[data-active="true"]');
    cell?.focus({ preventScroll: true });
    return cell !== null && cell !== undefined;
  };

  useEffect(() => {
    if (wantsFocus.current && !editing && focusCell()) wantsFocus.current = false;
  });

  const go = (to: number, column = active.column) => {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (!row) return;
    wantsFocus.current = true;
    setEditing(false);
    setActive({ id: row.id, column: Math.min(Math.max(column, 0), lastColumn) });
    virtual.scrollToIndex(rows.indexOf(row), { align: 'auto' });
  };
  useEffect(() => {
    const at = rows.findIndex((row) => row.id === focusRow);
    if (focusRow && at >= 0) go(at, 1);
  }, [focusRow, rows.some((row) => row.id === focusRow)]);

  const startEdit = (row: Row, column: number) => {
    if (!canEdit || row.type !== 'activity' || !editable(COLUMNS[column]!)) return;
    setActive({ id: row.id, column });
    setEditing(true);
  };

  const leave = (row: Row, column: number, how: Leave) => {
    setEditing(false);
    if (how === 'away') return;
    const at = rows.findIndex((r) => r.id === row.id);
    const next = column + (how === 'next' ? 1 : how === 'previous' ? -1 : 0);
    go(at, next);
    if (how !== 'stay' && next >= 0 && next < lastColumn) setEditing(true);
  };

  const keys = (event: KeyboardEvent) => {
    const row = rows[index];
    if (!row || editing || !(event.target as HTMLElement).matches('[role=gridcell]')) return;
    const handled = onKey(event, row);
    if (handled) event.preventDefault();
  };

  const onKey = (event: KeyboardEvent, row: Row): boolean => {
    const { key, altKey } = event;
    const mod = event.ctrlKey || event.metaKey;
    const column = active.column;
    if (altKey && canEdit && (key === 'ArrowUp' || key === 'ArrowDown')) {
      wantsFocus.current = true;
      actions.move(row, key === 'ArrowUp' ? -1 : 1);
      return true;
    }
    if (altKey) return false;
    switch (key) {
      case 'ArrowUp':
        go(index - 1);
        return true;
      case 'ArrowDown':
        go(index + 1);
        return true;
      case 'PageUp':
        go(index - 10);
        return true;
      case 'PageDown':
        go(index + 10);
        return true;
      case 'ArrowLeft':
        if (row.type === 'section' && row.expanded) actions.toggle(row.id, false);
        else go(index, column - 1);
        return true;
      case 'ArrowRight':
        if (row.type === 'section' && !row.expanded) actions.toggle(row.id, true);
        else go(index, column + 1);
        return true;
      case 'Home':
        go(mod ? 0 : index, 0);
        return true;
      case 'End':
        go(mod ? rows.length - 1 : index, lastColumn);
        return true;
      case 'Enter':
      case 'F2':
        if (row.type === 'section') actions.toggle(row.id, !row.expanded);
        else if (editable(COLUMNS[column]!) && canEdit) startEdit(row, column);
        else actions.open(row.activity);
        return true;
      case ' ':
        if (row.type === 'section') actions.toggle(row.id, !row.expanded);
        else actions.open(row.activity);
        return true;
      case 'Insert':
        if (canEdit) void actions.add(row);
        return true;
      case 'Delete':
        if (canEdit) actions.remove(row);
        return true;
      case 'ContextMenu':
      case 'F10':
        if (key === 'F10' && !event.shiftKey) return false;
        // A key that reaches the document closes the menu it has just opened.
        event.stopPropagation();
        setMenuFor(row.id);
        return true;
      default:
        return false;
    }
  };

  const cellProps = (row: Row, column: number) => {
    const here =
      row.id === (rows[index]?.id ?? '') && (row.type === 'section' ? true : active.column === column);
    return {
      tabIndex: here ? 0 : -1,
      'data-active': here || undefined,
      'aria-colindex': column + 1,
      onFocus: () =>
        setActive((now) => (now.id === row.id && now.column === column ? now : { id: row.id, column })),
    };
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
        if (!opened) wantsFocus.current = true;
      }}
    />
  );

  const sectionRow = (row: Row & { type: 'section' }) => (
    <>
      <div
        role="gridcell"
        {...cellProps(row, 1)}
        aria-colindex={1}
        aria-colspan={lastColumn}
        className={classes.cell}
        style={{ gridColumn: '1 / 3', paddingLeft: 8 + row.depth * 16 }}
      >
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          tabIndex={-1}
          aria-label={t(row.expanded ? 'roadmap.collapse' : 'roadmap.expand', { name: row.section.title })}
          onClick={() => actions.toggle(row.id, !row.expanded)}
        >
          {row.expanded ? <IconDown /> : <IconRight />}
        </ActionIcon>
        <span>
          {row.section.number && `${row.section.number} `}
          {row.section.title}{' '}
          <span className={classes.count} title={t('roadmap.count', { count: row.count })}>
            {row.count}
          </span>
        </span>
      </div>
      <div
        role="gridcell"
        tabIndex={-1}
        aria-colindex={lastColumn + 1}
        className={classes.actions}
        style={{ alignItems: 'center' }}
      >
        {canEdit && (
          <ActionIcon
            variant="subtle"
            color="gray"
            tabIndex={-1}
            aria-label={t('roadmap.addTo', { name: row.section.title })}
            onClick={() => void actions.add(row)}
          >
            <IconPlus />
          </ActionIcon>
        )}
        {menu(row)}
      </div>
    </>
  );

  const activityRow = (row: Row & { type: 'activity' }) =>
    COLUMNS.map((name, column) => {
      const edits = editing && row.id === active.id && column === active.column;
      if (!editable(name)) {
        return (
          <div
            key={name}
            role="gridcell"
            {...cellProps(row, column)}
            className={`${classes.cell} ${classes.actions}`}
            style={{ paddingLeft: 0 }}
          >
            <ActionIcon
              variant="subtle"
              color="gray"
              tabIndex={-1}
              aria-label={t('roadmap.openCard', { name: row.activity.title })}
              onClick={() => actions.open(row.activity)}
            >
              <IconOpen />
            </ActionIcon>
            {menu(row)}
          </div>
        );
      }
      return (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of all its cells
        <div
          key={name}
          role="gridcell"
          {...cellProps(row, column)}
          className={`${classes.cell} ${classes[name]}`}
          aria-readonly={!canEdit || undefined}
          onDoubleClick={() => startEdit(row, column)}
          onClick={() => {
            // On a phone a row is a card: a tap opens it.
            if (window.matchMedia?.('(max-width: 62em)').matches) actions.open(row.activity);
          }}
          style={name === 'number' && row.depth > 1 ? { paddingLeft: 8 + (row.depth - 1) * 8 } : undefined}
        >
          {edits ? (
            <CellEditor
              column={name}
              value={cellText(row.activity, name)}
              plan={plan}
              onCommit={(value, how) => {
                if (value !== cellText(row.activity, name)) actions.edit(row.activity, name, value);
                leave(row, column, how);
              }}
              onCancel={() => leave(row, column, 'stay')}
            />
          ) : (
            <Cell
              activity={row.activity}
              column={name}
              level={levelTitle(row.activity.level)}
              section={sort ? sectionTitle(row.activity.sectionId) : undefined}
            />
          )}
        </div>
      );
    });

  return (
    <div
      role="treegrid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMNS.length}
      aria-readonly={!canEdit || undefined}
      className={classes.grid}
      onKeyDown={keys}
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
                transform: `translateY(${item.start - margin}px)`,
                zIndex: editing && row.id === active.id ? 5 : undefined,
              }}
            >
              {row.type === 'section' ? sectionRow(row) : activityRow(row)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface HeadCellProps {
  name: Column;
  column: number;
  sort: Sort | undefined;
  onSort: (sort: Sort | undefined) => void;
}

function HeadCell({ name, column, sort, onSort }: HeadCellProps) {
  const { t } = useTranslation();
  const field = SORT_OF[name];
  const up = field !== undefined && sort === field;
  const down = field !== undefined && sort === `-${field}`;
  const title = name === 'number' ? '№' : name === 'actions' ? '' : t(`column.${name}`);
  return (
    <div
      role="columnheader"
      aria-colindex={column + 1}
      aria-sort={up ? 'ascending' : down ? 'descending' : undefined}
      className={classes.headCell}
    >
      {field ? (
        <button
          type="button"
          className={classes.sort}
          onClick={() => onSort(up ? `-${field}` : down ? undefined : field)}
          title={t('roadmap.sortBy', { name: t(`field.${name}`) })}
        >
          {title}
          {up && <IconUpArrow size={12} />}
          {down && <IconDownArrow size={12} />}
        </button>
      ) : (
        title || <span className="o-hidden">{t('action.moreActions')}</span>
      )}
    </div>
  );
}

interface CellProps {
  activity: Activity;
  column: EditableColumn;
  section?: string;
  level?: string;
}

function Cell({ activity, column, section, level }: CellProps) {
  const { t } = useTranslation();
  if (column === 'status') return <StatusMark status={activity.status} />;
  if (column === 'schedule') return <ScheduleCell schedule={activity.schedule} />;
  const text = cellText(activity, column);
  return (
    <>
      <span className={classes.clip} title={text.length > 140 ? text : undefined}>
        {text}
      </span>
      {column === 'title' && (level || section) && (
        <span className={classes.level}>{[section, level].filter(Boolean).join(' · ')}</span>
      )}
      {column === 'title' && text === '' && <span className={classes.level}>{t('state.empty')}</span>}
    </>
  );
}

/** «Постоянно» below «Постоянно» would say nothing. */
const repeats = (meaning: string, text: string) => meaning.toLowerCase() === text.trim().toLowerCase();

/** The coordinator's own words first, what was understood below them. */
function ScheduleCell({ schedule }: { schedule: Activity['schedule'] }) {
  const { t } = useTranslation();
  if (!schedule?.text) return null;
  const warnings = schedule.warnings ?? [];
  const meaning = understood(schedule);
  return (
    <>
      <span className={classes.clip}>{schedule.text}</span>
      <span className={classes.meaning}>
        {schedule.recurrence && <IconRepeat size={11} />}
        {schedule.recurrence && `${schedule.approximate ? '≈ ' : ''}${rhythm(schedule.recurrence)}`}
        {!repeats(meaning, schedule.text) && meaning !== t('schedule.kind.recurring') && (
          <span>{meaning}</span>
        )}
        {warnings.length > 0 && (
          <span className="o-warning" title={warnings.map((w) => w.detail).join('\n')}>
            <IconWarn size={11} />
            <span className="o-hidden">{warnings.map((w) => w.detail).join('. ')}</span>
            {warnings.length}
          </span>
        )}
      </span>
    </>
  );
}
