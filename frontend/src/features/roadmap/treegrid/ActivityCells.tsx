import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconOpen } from '@/components/icons';
import type { PlanContext } from '@/components/language/ScheduleHint';
import type { Row } from '../outline/rows';
import type { TreegridActions } from './actions';
import { Cell } from './Cell';
import { CellEditor } from './CellEditor';
import type { Choices } from './choices';
import { cellText, type EditableColumn, editable } from './columns';
import classes from './Treegrid.module.css';
import type { Cursor } from './useCursor';
import type { Selection } from './useSelection';

interface ActivityCellsProps {
  row: Row & { type: 'activity' };
  cursor: Cursor;
  selection: Selection;
  actions: TreegridActions;
  canEdit: boolean;
  plan: PlanContext;
  choices: Choices;
  /** Said below the title where the table isn't grouped by it. */
  section?: string;
  /** Shown although the filter doesn't ask for it. */
  pinned: boolean;
  menu: ReactNode;
}

/** The cells of one activity, each edited where it stands. */
export function ActivityCells({ menu, ...cell }: ActivityCellsProps) {
  const { t } = useTranslation();
  const { row, cursor, actions } = cell;
  return cursor.columns.map((name, column) =>
    editable(name) ? (
      <EditableCell key={name} {...cell} name={name} column={column} />
    ) : (
      <div
        key={name}
        role="gridcell"
        {...cursor.cell(row, column)}
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
        {menu}
      </div>
    ),
  );
}

type EditableCellProps = Omit<ActivityCellsProps, 'menu'> & { name: EditableColumn; column: number };

function EditableCell({
  row,
  cursor,
  selection,
  actions,
  canEdit,
  plan,
  choices,
  section,
  pinned,
  name,
  column,
}: EditableCellProps) {
  const { activity } = row;
  const text = cellText(activity, name);
  const begin = cursor.edits(row, column);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of all its cells
    <div
      role="gridcell"
      {...cursor.cell(row, column)}
      className={`${classes.cell} ${classes[name]}`}
      aria-selected={selection.has(row, column) || undefined}
      aria-readonly={!canEdit || undefined}
      onDoubleClick={() => cursor.edit(row, column)}
      onClick={(event) => {
        if (event.shiftKey || event.ctrlKey || event.metaKey) return;
        // On a phone a row is a card: a tap opens it.
        if (window.matchMedia?.('(max-width: 62em)').matches) actions.open(activity);
      }}
      style={name === 'number' && row.depth > 1 ? { paddingLeft: 8 + (row.depth - 1) * 8 } : undefined}
    >
      {begin ? (
        <CellEditor
          begin={begin}
          activity={activity}
          column={name}
          value={text}
          choices={choices}
          plan={plan}
          onSave={(value) => actions.edit(activity, name, value)}
          onLeave={(how) => cursor.leave(row, column, how)}
        />
      ) : (
        <Cell
          activity={activity}
          column={name}
          choices={choices}
          levelBelow={!cursor.columns.includes('level')}
          section={section}
          pinned={pinned}
        />
      )}
    </div>
  );
}
