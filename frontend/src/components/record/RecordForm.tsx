import { Button, Group, Paper, Stack } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftState, RestoredNotice } from './DraftState';
import { ErrorSummary } from './ErrorSummary';
import { UnreadContext } from './Unread';
import type { FormState } from './useDraftedForm';

interface FrameProps<I> {
  state: FormState<I>;
  onCancel: () => void;
  children: ReactNode;
}

/** A form as long as a page, its buttons always in sight. */
export function RecordForm<I>({ state, onCancel, children }: FrameProps<I>) {
  const { t } = useTranslation();
  useHotkeys([['mod+S', () => void state.save()]], []);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void state.save();
      }}
    >
      <Stack gap="md">
        <RestoredNotice state={state} />
        <ErrorSummary errors={state.errors} />
        <UnreadContext value={state}>{children}</UnreadContext>
        <Paper
          withBorder
          p="xs"
          style={{ position: 'sticky', bottom: 8, zIndex: 20, background: 'var(--o-surface)' }}
        >
          <Group justify="space-between">
            <DraftState state={state} />
            <Group gap="xs">
              <Button variant="default" onClick={onCancel}>
                {t('action.cancel')}
              </Button>
              <Button type="submit" loading={state.saving}>
                {t('action.save')}
              </Button>
            </Group>
          </Group>
        </Paper>
      </Stack>
    </form>
  );
}
