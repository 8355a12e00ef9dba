import { Alert, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RefusedText } from './treegrid/paste';

export interface Pasted {
  taken: number;
  refused: RefusedText[];
}

const MOST = 8;

/** What a paste took, and what it refused and why; undo takes it back in one step. */
export function PasteReport({ pasted, onClose }: { pasted: Pasted; onClose: () => void }) {
  const { t } = useTranslation();
  const { taken, refused } = pasted;
  return (
    <Alert
      variant="outline"
      role="status"
      py="xs"
      mb="xs"
      withCloseButton
      closeButtonLabel={t('action.close')}
      onClose={onClose}
      title={t('roadmap.paste.taken', { count: taken })}
    >
      {refused.length > 0 && (
        <>
          <Text size="sm">{t('roadmap.paste.refused', { count: refused.length })}</Text>
          <List size="sm">
            {refused.slice(0, MOST).map(({ line, column, text, reason, why }) => (
              <List.Item key={`${line}-${column}`}>
                {t('roadmap.paste.one', { line, column, text })} {why ?? t(`roadmap.paste.reason.${reason}`)}
              </List.Item>
            ))}
          </List>
          {refused.length > MOST && (
            <Text size="sm">{t('roadmap.paste.more', { count: refused.length - MOST })}</Text>
          )}
        </>
      )}
    </Alert>
  );
}
