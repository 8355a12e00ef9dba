import { ActionIcon, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconDots, IconPlus, IconTrash } from '@/components/icons';
import type { RoadmapDraft } from '../document/api';
import { removeRow, setText } from '../draft/corrections';
import type { ActivityRow } from '../draft/rows';
import { sectionName } from '../draft/sections';
import { useReview } from '../value/review';

interface ActivityMenuProps {
  row: ActivityRow;
  roadmap: RoadmapDraft;
  onAdd: (sectionKey?: string, afterKey?: string) => void;
}

export function ActivityMenu({ row, roadmap, onAdd }: ActivityMenuProps) {
  const { t } = useTranslation();
  const review = useReview();
  const { activity, path } = row;
  if (!review.canEdit) return null;
  const name = activity.number ?? activity.title?.value ?? '';
  const move = (key: string) =>
    review.correct(setText(review.draft, `${path}/sectionKey`, key, t('undo.move', { name }), true));
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('roadmap.menuOf', { name })}>
          <IconDots size={14} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        <Menu.Item leftSection={<IconPlus />} onClick={() => onAdd(activity.sectionKey, activity.key)}>
          {t('import.addBelow')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash />}
          onClick={() => review.correct(removeRow(review.draft, path, t('undo.remove', { name })))}
        >
          {t('import.removeRow')}
        </Menu.Item>
        {roadmap.sections.length > 0 && <Menu.Label>{t('roadmap.moveTo')}</Menu.Label>}
        {roadmap.activities.some((one) => one.sectionKey) && (
          <Menu.Item disabled={!activity.sectionKey} onClick={() => move('')}>
            {t('roadmap.noSection')}
          </Menu.Item>
        )}
        {roadmap.sections.map((section) => (
          <Menu.Item
            key={section.key}
            disabled={section.key === activity.sectionKey}
            onClick={() => move(section.key)}
          >
            {sectionName(section)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
