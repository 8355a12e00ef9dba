import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PasteResult } from '../entry/paste';
import { Notice } from './Notice';

const MOST = 8;

/** What a paste took and what it refused, and why; undo takes it back in one step. */
export function PasteReport({ result, onClose }: { result: PasteResult; onClose: () => void }) {
  const { t } = useTranslation();
  const { taken, refused } = result;
  return (
    <Notice
      tone={refused.length > 0 ? 'ask' : 'plain'}
      role="status"
      withCloseButton
      closeButtonLabel={t('action.close')}
      onClose={onClose}
      title={t('collection.paste.taken', { count: taken })}
    >
      {refused.length > 0 && (
        <>
          <Text size="sm">{t('collection.paste.refused', { count: refused.length })}</Text>
          <List size="sm">
            {refused.slice(0, MOST).map(({ line, column, text, reason, name }) => (
              <List.Item key={`${line}-${column}`}>
                {t('collection.paste.one', { line, column, text, name: name ?? '' })}{' '}
                {t(`collection.paste.reason.${reason}`)}
              </List.Item>
            ))}
          </List>
          {refused.length > MOST && (
            <Text size="sm">{t('collection.paste.more', { count: refused.length - MOST })}</Text>
          )}
        </>
      )}
    </Notice>
  );
}
