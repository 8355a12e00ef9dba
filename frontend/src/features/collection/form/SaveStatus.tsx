import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/components/toasts';
import type { Cells } from '../entry/useCells';

/** Where the typed numbers are: told to a screen reader as it changes. */
export function SaveStatus({ cells: { state, problem, restored, flush } }: { cells: Cells }) {
  const { t } = useTranslation();
  const text = {
    saved: restored > 0 ? t('collection.save.restored', { count: restored }) : t('state.saved'),
    waiting: t('state.saving'),
    saving: t('state.saving'),
    offline: t('collection.save.offline'),
    refused: t('collection.save.refused', { why: problemText(problem) }),
  }[state];
  const wrong = state === 'offline' || state === 'refused';
  return (
    <>
      <Text
        size="sm"
        c={state === 'refused' ? 'var(--mantine-color-error)' : wrong ? 'var(--o-wait)' : 'dimmed'}
        role="status"
        data-testid="save-state"
        data-state={state}
      >
        {text}
      </Text>
      {wrong && (
        <Button size="compact-xs" variant="default" onClick={() => void flush()}>
          {t('action.retry')}
        </Button>
      )}
    </>
  );
}
