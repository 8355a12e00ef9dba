import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormState } from './useDraftedForm';

type Drafted = Pick<FormState<object>, 'dirty' | 'kept' | 'restored' | 'dropDraft'>;

/** Said above a form that holds what was typed at an earlier visit. */
export function RestoredNotice({ state }: { state: Drafted }) {
  const { t } = useTranslation();
  if (!state.restored) return null;
  return (
    <Alert variant="outline" py="xs">
      <Group gap="xs" justify="space-between">
        <Text size="sm">{t('draft.restored')}</Text>
        <Button size="compact-sm" variant="default" onClick={state.dropDraft}>
          {t('draft.drop')}
        </Button>
      </Group>
    </Alert>
  );
}

/** Where what was typed is, as long as it isn't saved. */
export function DraftState({ state: { dirty, kept } }: { state: Drafted }) {
  const { t } = useTranslation();
  return (
    <Text size="sm" c={dirty && !kept ? 'var(--mantine-color-error)' : 'dimmed'} role="status">
      {dirty && t(kept ? 'draft.kept' : 'draft.notKept')}
    </Text>
  );
}
