import { ActionIcon, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconDots } from '@/components/icons';
import type { Row } from '../outline/rows';
import type { TreegridActions } from './actions';

interface RowMenuProps {
  row: Row;
  canEdit: boolean;
  canArrange: boolean;
  actions: TreegridActions;
  opened: boolean;
  onChange: (opened: boolean) => void;
}

export function RowMenu({ row, canEdit, canArrange, actions, opened, onChange }: RowMenuProps) {
  const { t } = useTranslation();
  const name = row.type === 'section' ? row.section.title : row.activity.title;
  if (row.type === 'section' && !canEdit) return null;
  return (
    <Menu opened={opened} onChange={onChange} position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" tabIndex={-1} aria-label={t('roadmap.menuOf', { name })}>
          <IconDots />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {row.type === 'activity' && (
          <Menu.Item onClick={() => actions.open(row.activity)}>{t('roadmap.open')}</Menu.Item>
        )}
        {row.type === 'section' && (
          <Menu.Item onClick={() => actions.editSection(row)}>{t('action.edit')}</Menu.Item>
        )}
        {canEdit && (
          <>
            <Menu.Item onClick={() => actions.add(row)}>{t('roadmap.addHere')}</Menu.Item>
            <Menu.Divider />
            <Menu.Item disabled={!canArrange} onClick={() => actions.move(row, -1)}>
              {t('roadmap.moveUp')}
            </Menu.Item>
            <Menu.Item disabled={!canArrange} onClick={() => actions.move(row, 1)}>
              {t('roadmap.moveDown')}
            </Menu.Item>
            {row.type === 'activity' && (
              <Menu.Item disabled={!canArrange} onClick={() => actions.moveTo(row)}>
                {t('roadmap.moveTo')}
              </Menu.Item>
            )}
            <Menu.Divider />
            <Menu.Item c="var(--mantine-color-error)" onClick={() => actions.remove(row)}>
              {t('action.toTrash')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
