import { ActionIcon, Box, Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconClose, IconPlus } from '../icons';
import { MoveButtons } from './MoveButtons';

interface ListEditorProps<T> {
  label: string;
  items: T[] | undefined;
  onChange: (items: T[]) => void;
  empty: () => T;
  /** Draws the fields of one item; `name` is its accessible name, such as «Цели 2». */
  render: (item: T, change: (item: T) => void, name: string, index: number) => ReactNode;
}

/** A list one can add to, remove from and reorder with buttons alone. */
export function ListEditor<T>({ label, items = [], onChange, empty, render }: ListEditorProps<T>) {
  const { t } = useTranslation();
  const replace = (index: number, item: T) => onChange(items.map((old, i) => (i === index ? item : old)));
  return (
    <Box role="group" aria-label={label}>
      <Text fw={600} size="sm" mb={4}>
        {label}
      </Text>
      <Stack gap={6}>
        {items.map((item, index) => {
          const name = `${label} ${index + 1}`;
          return (
            <Group key={index} gap={4} wrap="nowrap" align="flex-start">
              <Box style={{ flex: 1, minWidth: 0 }}>
                {render(item, (next) => replace(index, next), name, index)}
              </Box>
              <MoveButtons items={items} index={index} name={name} onChange={onChange}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('action.removeItem', { name })}
                  onClick={() => onChange(items.filter((_, i) => i !== index))}
                >
                  <IconClose />
                </ActionIcon>
              </MoveButtons>
            </Group>
          );
        })}
        <Group>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            onClick={() => onChange([...items, empty()])}
            aria-label={t('action.addTo', { name: label })}
          >
            {t('action.add')}
          </Button>
        </Group>
      </Stack>
    </Box>
  );
}
