import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Editor } from './useEditor';

export function SaveState({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const { saving, offline } = editor.state;
  return (
    <Text size="xs" c="dimmed" role="status" mih="1.2em">
      {offline ? t('state.offline') : saving > 0 ? t('state.saving') : t('state.saved')}
    </Text>
  );
}
