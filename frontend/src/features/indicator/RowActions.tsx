import { ActionIcon, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconPencil, IconTrash } from '@/components/icons';

interface RowActionsProps {
  name: string;
  onEdit: () => void;
  onRemove: () => void;
}

/** What can be done to a row of a short list. */
export function RowActions({ name, onEdit, onRemove }: RowActionsProps) {
  const { t } = useTranslation();
  return (
    <Group gap={0} wrap="nowrap" justify="flex-end">
      <ActionIcon variant="subtle" color="gray" aria-label={t('action.editItem', { name })} onClick={onEdit}>
        <IconPencil />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('action.removeItem', { name })}
        onClick={onRemove}
      >
        <IconTrash />
      </ActionIcon>
    </Group>
  );
}
