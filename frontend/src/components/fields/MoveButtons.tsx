import { ActionIcon, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconDownArrow, IconUpArrow } from '../icons';

interface MoveButtonsProps<T> {
  items: readonly T[];
  index: number;
  /** What one item is called. */
  name: string;
  onChange: (items: T[]) => void;
  /** Further buttons of the item. */
  children?: ReactNode;
}

/** The way to order a list without dragging: each item goes up or down by one. */
export function MoveButtons<T>({ items, index, name, onChange, children }: MoveButtonsProps<T>) {
  const { t } = useTranslation();
  const move = (by: number) => {
    const next = [...items];
    next.splice(index + by, 0, ...next.splice(index, 1));
    onChange(next);
  };
  return (
    <Group gap={0} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={index === 0}
        aria-label={t('action.moveUpItem', { name })}
        onClick={() => move(-1)}
      >
        <IconUpArrow />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={index === items.length - 1}
        aria-label={t('action.moveDownItem', { name })}
        onClick={() => move(1)}
      >
        <IconDownArrow />
      </ActionIcon>
      {children}
    </Group>
  );
}
