import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../layers/Dialog';
import { DraftState, RestoredNotice } from './DraftState';
import { ErrorSummary } from './ErrorSummary';
import { UnreadContext } from './Unread';
import type { FormState } from './useDraftedForm';

interface RecordDialogProps<I> {
  title: string;
  form: FormState<I>;
  onClose: () => void;
  /** What it will do, in a sentence. */
  hint?: string;
  /** What the button says, when it doesn't just save. */
  submit?: string;
  /** Whether there is enough to send. */
  ready?: boolean;
  size?: string;
  children?: ReactNode;
}

/** What is short enough to be edited over its page. */
export function RecordDialog<I>({ title, form, onClose, children, ...rest }: RecordDialogProps<I>) {
  const { t } = useTranslation();
  const { hint, submit = t('action.save'), ready = true, size } = rest;
  return (
    <Dialog opened onClose={onClose} size={size} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.save();
        }}
      >
        <Stack>
          {hint && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
          <RestoredNotice state={form} />
          <ErrorSummary errors={form.errors} />
          <UnreadContext value={form}>{children}</UnreadContext>
          <Group justify="space-between">
            <DraftState state={form} />
            <Group gap="xs" ml="auto">
              <Button variant="default" onClick={onClose}>
                {t('action.cancel')}
              </Button>
              <Button type="submit" loading={form.saving} disabled={!ready}>
                {submit}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
