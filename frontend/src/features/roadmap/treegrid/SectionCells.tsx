import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconDown, IconPlus, IconRight } from '@/components/icons';
import type { Row } from '../outline/rows';
import type { TreegridActions } from './actions';
import classes from './Treegrid.module.css';
import type { Cursor } from './useCursor';

interface SectionCellsProps {
  row: Row & { type: 'section' };
  cursor: Cursor;
  actions: TreegridActions;
  canEdit: boolean;
  menu: ReactNode;
}

/** The heading of a section, over all columns but the last. */
export function SectionCells({ row, cursor, actions, canEdit, menu }: SectionCellsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div
        role="gridcell"
        {...cursor.cell(row, 1)}
        aria-colindex={1}
        aria-colspan={cursor.last}
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
        aria-colindex={cursor.last + 1}
        className={classes.actions}
        style={{ alignItems: 'center' }}
      >
        {canEdit && (
          <ActionIcon
            variant="subtle"
            color="gray"
            tabIndex={-1}
            aria-label={t('roadmap.addTo', { name: row.section.title })}
            onClick={() => actions.add(row)}
          >
            <IconPlus />
          </ActionIcon>
        )}
        {menu}
      </div>
    </>
  );
}
