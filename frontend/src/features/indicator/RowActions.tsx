import { ActionIcon, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import type { Permission } from '@/api/types';
import { IconPencil, IconTrash } from '@/components/icons';

interface RowActionsProps {
  name: string;
  permission: Permission;
  /** The organisation the row is about. */
  at: string;
  onEdit: () => void;
  onRemove: () => void;
}

/** What can be done to a row of a short list, by whoever may do it there; its place is kept free for them. */
export function RowActions({ name, permission, at, onEdit, onRemove }: RowActionsProps) {
  const { t } = useTranslation();
  const can = useCan(permission, at);
  const actions = [
    { label: t('action.editItem', { name }), icon: <IconPencil />, act: onEdit },
    { label: t('action.removeItem', { name }), icon: <IconTrash />, act: onRemove },
  ];
  return (
    <Group gap={0} wrap="nowrap" justify="flex-end" mih={28}>
      {can &&
        actions.map(({ label, icon, act }) => (
          <ActionIcon key={label} variant="subtle" color="gray" aria-label={label} onClick={act}>
            {icon}
          </ActionIcon>
        ))}
    </Group>
  );
}
