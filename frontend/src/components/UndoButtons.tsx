import { ActionIcon, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconRedo, IconUndo } from './icons';

interface UndoButtonsProps {
  steps: { canUndo: boolean; canRedo: boolean; undo: () => unknown; redo: () => unknown };
}

export function UndoButtons({ steps }: UndoButtonsProps) {
  const { t } = useTranslation();
  return (
    <Group gap={2}>
      <ActionIcon
        size="lg"
        variant="subtle"
        color="gray"
        disabled={!steps.canUndo}
        aria-label={t('action.undo')}
        title="Ctrl+Z"
        onClick={() => void steps.undo()}
      >
        <IconUndo />
      </ActionIcon>
      <ActionIcon
        size="lg"
        variant="subtle"
        color="gray"
        disabled={!steps.canRedo}
        aria-label={t('action.redo')}
        title="Ctrl+Shift+Z"
        onClick={() => void steps.redo()}
      >
        <IconRedo />
      </ActionIcon>
    </Group>
  );
}
