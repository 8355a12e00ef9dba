import { ActionIcon, Button, Checkbox, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconDownArrow, IconUpArrow } from '@/components/icons';
import { Dialog } from '@/components/layers/Dialog';
import type { ColumnChoice } from './treegrid/useColumns';

interface ColumnsDialogProps {
  choice: ColumnChoice[];
  onChange: (choice: ColumnChoice[]) => void;
  onClose: () => void;
}

/** Which columns are shown, and in which order; what is chosen is seen at once. */
export function ColumnsDialog({ choice, onChange, onClose }: ColumnsDialogProps) {
  const { t } = useTranslation();
  const move = (index: number, by: number) => {
    const next = [...choice];
    const [moved] = next.splice(index, 1);
    next.splice(index + by, 0, moved!);
    onChange(next);
  };
  return (
    <Dialog opened onClose={onClose} title={t('roadmap.columns')} size="sm">
      <Stack gap={6}>
        {choice.map((one, index) => {
          const name = one.column === 'number' ? t('field.number') : t(`column.${one.column}`);
          return (
            <Group key={one.column} justify="space-between" wrap="nowrap">
              <Checkbox
                label={name}
                checked={one.shown || one.column === 'title'}
                disabled={one.column === 'title'}
                onChange={(event) => {
                  const shown = event.currentTarget.checked;
                  onChange(choice.map((other) => (other === one ? { ...one, shown } : other)));
                }}
              />
              <Group gap={0} wrap="nowrap">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={index === 0}
                  aria-label={t('action.moveUpItem', { name })}
                  onClick={() => move(index, -1)}
                >
                  <IconUpArrow />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={index === choice.length - 1}
                  aria-label={t('action.moveDownItem', { name })}
                  onClick={() => move(index, 1)}
                >
                  <IconDownArrow />
                </ActionIcon>
              </Group>
            </Group>
          );
        })}
        <Group justify="space-between" mt="xs">
          <Button variant="subtle" onClick={() => onChange([])}>
            {t('roadmap.columnsReset')}
          </Button>
          <Button onClick={onClose}>{t('action.close')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
