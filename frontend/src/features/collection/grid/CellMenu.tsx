import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconDots } from '@/components/icons';
import type { CellState } from '../entry/CellStore';
import type { Line } from '../entry/cells';
import classes from './EntryGrid.module.css';
import type { RowActions } from './rowActions';

interface CellMenuProps {
  line: Line;
  state: CellState;
  opened: boolean;
  actions: RowActions;
}

/** The answers that aren't numbers, by mouse or Shift+F10. */
export function CellMenu({ line, state: { cell }, opened, actions }: CellMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      opened={opened}
      onChange={(now) => actions.menu(now ? line.key : undefined)}
      position="bottom-end"
      withinPortal
      trapFocus
      returnFocus={false}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={classes.more}
          aria-label={t('collection.answerFor', { name: line.name })}
        >
          <IconDots />
        </button>
      </Menu.Target>
      {opened && (
        <Menu.Dropdown>
          {cell.editable &&
            !cell.byItself &&
            (['missing', 'not_applicable', 'empty'] as const).map((status) => (
              <Menu.Item key={status} onClick={() => actions.answer(line.key, status)}>
                {t(`collection.answer.${status}`)}
              </Menu.Item>
            ))}
          <Menu.Item onClick={() => actions.open(line.key)}>{t('collection.details')}</Menu.Item>
        </Menu.Dropdown>
      )}
    </Menu>
  );
}
