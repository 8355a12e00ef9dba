import {
  type ClipboardEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '@/components/record/useDraft';
import type { CellStore } from '../entry/CellStore';
import { FIELDS, keyOf, type Line, type NumberField } from '../entry/cells';
import { read } from '../entry/numbers';
import type { PasteResult } from '../entry/paste';
import type { Finding } from '../entry/types';
import { useForm } from '../entry/useCells';
import classes from './EntryGrid.module.css';
import { EntryRow } from './EntryRow';
import { press } from './keys';
import type { Leave, RowActions } from './rowActions';
import { type Target, useCursor } from './useCursor';

interface GridHandlers {
  open: (key: string) => void;
  pasted: (result: PasteResult) => void;
  undo: () => void;
  redo: () => void;
  /** Leaves the grid by Escape: Tab moves from cell to cell in it. */
  leave: () => void;
  active: (key: string) => void;
}

interface EntryGridProps extends GridHandlers {
  label: string;
  store: CellStore;
  target?: Target;
  opened?: string;
}

interface Editing {
  key: string;
  field: NumberField;
  text: string;
  /** Begun by typing: arrows leave the cell, as in a spreadsheet. */
  over: boolean;
}

/** Indicators × (numerator, denominator) as a WAI-ARIA grid that types like a spreadsheet. */
export function EntryGrid({ label, store, target, opened, ...on }: EntryGridProps) {
  const { t } = useTranslation();
  useForm(store);
  const table = useRef<HTMLTableElement>(null);
  const lines = store.lines;
  // Also what is typed into a cell and not yet a number of the form outlives the page.
  const typing = useDraft<Editing>(`submission:${store.submission().id}:typing`);
  const editing = lines.some(({ key }) => key === typing.value?.key) ? typing.value : undefined;
  const [menu, setMenu] = useState<string>();
  const cursor = useCursor({ store, table, target, opened, editing: editing !== undefined });
  const { active, block, line } = cursor;
  const lineKey = line?.key;
  const told = useEffectEvent((key: string) => on.active(key));
  useEffect(() => {
    if (lineKey) told(lineKey);
  }, [lineKey]);

  const start = (at: Line, in_: NumberField, text?: string) => {
    if (at.heading || !store.editable(at.key, in_)) {
      if (!at.heading && text === undefined) on.open(at.key);
      return;
    }
    const { draft } = store.at(at.key);
    typing.keep({ key: at.key, field: in_, text: text ?? draft[in_], over: text !== undefined });
  };
  const commit = (to: Leave) => {
    if (!editing) return;
    const { key, field: typedIn, text } = editing;
    typing.drop();
    if (text.trim() !== store.at(key).draft[typedIn]) store.type(key, typedIn, text);
    // The focus has gone elsewhere by itself: it isn't called back.
    if (to === 'stay') return;
    const reading = read(text);
    if (reading.kind === 'refused' && reading.reason === 'ambiguous') {
      cursor.refocus(false);
      setMenu(key);
    } else if (to === 'next' || to === 'previous') {
      cursor.go(cursor.beside(to === 'next' ? 1 : -1) ?? active);
    } else cursor.go({ ...active, row: active.row + (to === 'down' ? 1 : -1) });
  };
  /** Esc takes the edit back as in a spreadsheet, and as a step: what was typed comes again by Ctrl+Y. */
  const takeBack = () => {
    cursor.refocus();
    typing.drop();
    if (!editing || editing.text.trim() === store.at(editing.key).draft[editing.field]) return;
    store.type(editing.key, editing.field, editing.text);
    store.undo();
  };
  const clear = () => {
    const changes = cursor.keys().map((key) => {
      const { draft } = store.at(key);
      const emptied = Object.fromEntries(
        FIELDS.slice(block.columns[0], block.columns[1] + 1).map((f) => [f, '']),
      );
      const after = { ...draft, ...emptied };
      const status = after.numerator === '' && after.denominator === '' ? ('empty' as const) : draft.status;
      return [
        key,
        { ...emptied, status: draft.status === 'reported' ? status : ('empty' as const) },
      ] as const;
    });
    store.edit(new Map(changes));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || !line || !(event.target as HTMLElement).matches('[role=gridcell]')) return;
    const openMenu = () => setMenu(line.key);
    if (!press({ event, line, lines, cursor, on, start, clear, openMenu })) return;
    event.preventDefault();
    // Beyond the grid the same key would close the menu it has just opened, and undo a second time.
    event.stopPropagation();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing || !line) return;
    event.preventDefault();
    const from = lines[block.rows[0]]!;
    const into = FIELDS[Math.min(block.columns[0], FIELDS.length - 1)]!;
    on.pasted(store.paste(event.clipboardData.getData('text/plain'), { key: from.key, field: into }));
  };
  const onCopy = (event: ClipboardEvent) => {
    if (editing) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', store.copy(block.rows, block.columns));
  };

  // Rows are memoised: their actions stay the same object and reach the newest closure through the ref.
  const latest = useRef({ start, commit, takeBack, on, cursor, typing });
  useLayoutEffect(() => {
    latest.current = { start, commit, takeBack, on, cursor, typing };
  });
  const actions = useMemo<RowActions>(
    () => ({
      focus: (row, column, extend) => latest.current.cursor.at({ row, column }, extend),
      start: (at, f) => latest.current.start(at, f),
      text: (text) => {
        const { value, keep } = latest.current.typing;
        if (value) keep({ ...value, text });
      },
      commit: (to) => latest.current.commit(to),
      cancel: () => latest.current.takeBack(),
      menu: (key) => {
        if (!key) latest.current.cursor.refocus();
        setMenu(key);
      },
      answer: (key, status) => {
        const keys = latest.current.cursor.keys();
        store.answer(keys.includes(key) ? keys : [key], status);
      },
      open: (key) => latest.current.on.open(key),
    }),
    [store],
  );
  const findings = byCell(store);

  return (
    <table
      ref={table}
      role="grid"
      aria-label={label}
      aria-multiselectable="true"
      className={classes.grid}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onCopy={onCopy}
    >
      <thead className={classes.head}>
        <tr>
          {(['indicator', 'numerator', 'denominator', 'value', 'previous', 'state'] as const).map(
            (column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`collection.column.${column}`)}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map((one, row) => (
          <EntryRow
            key={one.key}
            index={row}
            line={one}
            state={one.heading ? undefined : store.at(one.key)}
            findings={findings.get(one.key) ?? NONE}
            activeColumn={row === active.row ? active.column : undefined}
            selected={
              row >= block.rows[0] && row <= block.rows[1] && cursor.extended ? block.columns.join() : ''
            }
            editing={editing?.key === one.key ? editing.field : undefined}
            text={editing?.key === one.key ? editing.text : undefined}
            over={editing?.over ?? false}
            menu={menu === one.key}
            opened={opened === one.key}
            actions={actions}
          />
        ))}
      </tbody>
    </table>
  );
}

const NONE: Finding[] = [];

function byCell(store: CellStore) {
  const map = new Map<string, Finding[]>();
  for (const row of new Set(store.lines.map((line) => line.row))) {
    for (const finding of store.findingsOf(row)) {
      const key = keyOf(row.indicatorId, finding.slice ?? '');
      map.set(key, [...(map.get(key) ?? []), finding]);
    }
  }
  return map;
}
