import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Activity, Roadmap } from '@/api/types';
import { SaveState } from './editing/SaveState';
import type { Editor } from './editing/useEditor';

interface RoadmapFactsProps {
  roadmap: Roadmap;
  list: { items: Activity[]; cut: boolean } | undefined;
  /** Absent where nothing may be edited. */
  editor: Editor | undefined;
  onOpen: (activityId: string) => void;
}

/** The years, how much is shown, and whether all of it is saved. */
export function RoadmapFacts({ roadmap, list, editor, onOpen }: RoadmapFactsProps) {
  const { t } = useTranslation();
  const count = list?.items.length;
  return (
    <Group gap="md" wrap="nowrap">
      {editor && <SaveState roadmapId={roadmap.id} editor={editor} onOpen={onOpen} />}
      <span>
        {roadmap.startYear}–{roadmap.endYear} · {t(`roadmap.planYear.${roadmap.planYear}`)}
      </span>
      <span role="status">
        {list && t('roadmap.count', { count })}
        {list?.cut && ` · ${t('state.cut', { count })}`}
      </span>
    </Group>
  );
}
