import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from './ErrorSummary';
import type { RecordFormState } from './RecordForm';

interface RecordDialogProps<I> {
  title: string;
  form: RecordFormState<I>;
  onClose: () => void;
  children: ReactNode;
}

/** A record short enough to be edited over its list. */
export function RecordDialog<I>({ title, form, onClose, children }: RecordDialogProps<I>) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.save();
        }}
      >
        <Stack>
          <ErrorSummary errors={form.errors} />
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={form.saving}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
