import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MoveButtons } from '@/components/fields/MoveButtons';
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
              <MoveButtons items={choice} index={index} name={name} onChange={onChange} />
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
