import { Button, Group, Menu, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Activity, STATUSES, type Status } from '@/api/types';
import { IconDown } from '@/components/icons';
import classes from './SelectionBar.module.css';

interface SelectionBarProps {
  chosen: Activity[];
  canArrange: boolean;
  onStatus: (status: Status) => void;
  onMove: () => void;
  onRemove: () => void;
  onClear: () => void;
}

/** What may be done with all chosen rows at once. */
export function SelectionBar({ chosen, canArrange, ...on }: SelectionBarProps) {
  const { t } = useTranslation();
  return (
    <Group role="toolbar" aria-label={t('roadmap.selection')} className={classes.bar} gap="xs">
      <Text size="sm" fw={600} role="status">
        {t('roadmap.chosen', { count: chosen.length })}
      </Text>
      <Menu position="top-start">
        <Menu.Target>
          <Button size="xs" variant="default" rightSection={<IconDown size={12} />}>
            {t('field.status')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {STATUSES.map((status) => (
            <Menu.Item key={status} onClick={() => on.onStatus(status)}>
              {t(`status.${status}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button size="xs" variant="default" disabled={!canArrange} onClick={on.onMove}>
        {t('roadmap.moveTo')}
      </Button>
      <Button size="xs" variant="default" onClick={on.onRemove}>
        {t('action.toTrash')}
      </Button>
      <Button size="xs" variant="subtle" onClick={on.onClear}>
        {t('roadmap.clearChosen')}
      </Button>
    </Group>
  );
}
