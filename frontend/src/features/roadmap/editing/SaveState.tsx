import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUnsaved } from './drafts';
import type { Editor } from './useEditor';

interface SaveStateProps {
  roadmapId: string;
  editor: Editor;
  /** Leads to what isn't saved. */
  onOpen?: (activityId: string) => void;
}

/** «Saved» is only said when nothing typed waits, here or from an earlier visit. */
export function SaveState({ roadmapId, editor, onOpen }: SaveStateProps) {
  const { t } = useTranslation();
  const { saving, offline } = editor.state;
  const unsaved = useUnsaved(roadmapId);
  const [first] = unsaved;
  return (
    <Text size="xs" c="dimmed" role="status" mih="1.2em" component="div">
      {offline && t('state.offline')}
      {!offline && saving > 0 && t('state.saving')}
      {!offline && saving === 0 && !first && t('state.saved')}
      {!offline && saving === 0 && first && t('state.unsaved', { count: unsaved.length })}{' '}
      {saving === 0 && first && onOpen && (
        <Anchor component="button" size="xs" onClick={() => onOpen(first.activityId)}>
          {t('state.showUnsaved')}
        </Anchor>
      )}
    </Text>
  );
}
