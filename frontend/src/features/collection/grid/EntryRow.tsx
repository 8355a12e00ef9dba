import { type FocusEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CellMark } from '../cell/CellMark';
import { PreviousValue } from '../cell/PreviousValue';
import type { CellState } from '../entry/CellStore';
import {
  type Draft,
  FIELDS,
  hasField,
  type Line,
  liveValue,
  type NumberField,
  typeable,
  typed,
} from '../entry/cells';
import { decimal } from '../entry/display';
import { toText } from '../entry/numbers';
import type { Finding } from '../entry/types';
import { CellMenu } from './CellMenu';
import classes from './EntryGrid.module.css';
import { NumberEditor } from './NumberEditor';
import type { RowActions } from './rowActions';
import { ShownNumber } from './ShownNumber';

interface EntryRowProps {
  index: number;
  line: Line;
  state?: CellState;
  findings: Finding[];
  activeColumn?: number;
  /** The selected columns, `0,1`; empty when the row is outside of the block. */
  selected: string;
  editing?: NumberField;
  text?: string;
  over: boolean;
  menu: boolean;
  opened: boolean;
  actions: RowActions;
}

export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { line, state, opened } = props;
  const { t } = useTranslation();
  return (
    <tr
      className={classes.row}
      data-depth={line.depth}
      data-opened={opened || undefined}
      data-flagged={state?.cell.flagged || undefined}
      data-heading={line.heading || undefined}
    >
      <th scope="row" className={classes.indicator} colSpan={line.heading ? 6 : 1}>
        <span className={classes.name}>{line.name}</span>
        {line.depth === 0 && <span className={classes.code}>{line.row.unit}</span>}
        {line.depth === 1 && state?.cell.relation && state.cell.relation !== 'partition' && (
          <span className={classes.code}>{t('collection.including')}</span>
        )}
      </th>
      {state && <Cells {...props} state={state} />}
    </tr>
  );
});

function Cells({
  index,
  line,
  state,
  findings,
  activeColumn,
  selected,
  editing,
  text,
  over,
  menu,
  actions,
}: EntryRowProps & { state: CellState }) {
  const { t } = useTranslation();
  const { cell } = state;
  const draft: Draft =
    editing && text !== undefined
      ? { ...state.draft, ...typed(cell, state.draft, editing, text) }
      : state.draft;
  const value = liveValue(line.row, draft);
  const [from, to] = selected.split(',').map(Number);
  const cellProps = (column: number, readOnly?: boolean) => ({
    role: 'gridcell',
    'aria-readonly': readOnly,
    tabIndex: activeColumn === column ? 0 : -1,
    'data-active': activeColumn === column || undefined,
    'aria-selected': selected !== '' && column >= from! && column <= to!,
    onFocus: ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
      // The menu is a child of the cell for React, but not in the document.
      if (currentTarget.contains(target)) actions.focus(index, column, false);
    },
    onMouseDown: (event: { shiftKey: boolean; preventDefault: () => void }) => {
      if (!event.shiftKey) return;
      event.preventDefault();
      actions.focus(index, column, true);
    },
  });
  return (
    <>
      {FIELDS.map((field, column) => {
        const open = typeable(line.row, cell, field);
        const wrong = findings.find((one) => one.field === field && one.severity === 'error');
        return (
          <td
            key={field}
            {...cellProps(column, !open)}
            className={classes.number}
            data-locked={!open || undefined}
            data-none={!hasField(line.row, field) || undefined}
            data-wrong={wrong !== undefined || undefined}
            aria-invalid={wrong !== undefined || undefined}
            aria-describedby={`state-${index}`}
            onDoubleClick={() => actions.start(line, field)}
          >
            {editing === field ? (
              <NumberEditor
                label={`${line.name}: ${t(`collection.column.${field}`)}`}
                text={text ?? ''}
                over={over}
                actions={actions}
              />
            ) : (
              <ShownNumber field={field} line={line} draft={draft} />
            )}
          </td>
        );
      })}
      <td className={classes.value}>
        {value ? decimal(toText(value)) : draft.status === 'reported' || draft.status === 'empty' ? '' : '—'}
      </td>
      <td className={classes.previous}>
        <PreviousValue cell={cell} decimals={line.row.decimals} />
      </td>
      <td {...cellProps(FIELDS.length)} className={classes.state}>
        <CellMark id={`state-${index}`} line={line} state={{ ...state, draft }} findings={findings} />
        <CellMenu line={line} state={state} opened={menu} actions={actions} />
      </td>
    </>
  );
}
