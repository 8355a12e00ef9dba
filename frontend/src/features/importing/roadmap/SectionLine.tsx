import { ActionIcon, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconPlus } from '@/components/icons';
import type { RoadmapDraft } from '../document/api';
import type { SectionRow } from '../draft/rows';
import { sectionName } from '../draft/sections';
import { useReview } from '../value/review';
import { Value } from '../value/Value';
import classes from './RoadmapTab.module.css';
import { SectionMenu } from './SectionMenu';

interface SectionLineProps {
  row: SectionRow;
  roadmap: RoadmapDraft;
  onAdd: (sectionKey: string) => void;
  onAddSection: (at: { afterKey: string; parentKey?: string }) => void;
}

export function SectionLine({ row, roadmap, onAdd, onAddSection }: SectionLineProps) {
  const { t } = useTranslation();
  const review = useReview();
  const { section, path } = row;
  const name = sectionName(section);
  return (
    <div className={classes.section} role="cell" style={{ paddingInlineStart: 8 + row.depth * 14 }}>
      <Value
        path={`${path}/number`}
        label={t('field.number')}
        text={section.number ?? ''}
        place={section.place}
        kind="plain"
        strong
      />
      <Value
        path={`${path}/title`}
        label={t('field.section')}
        text={section.title ?? ''}
        place={section.place}
        kind="plain"
        strong
      />
      {review.canEdit && (
        <Group gap={2} wrap="nowrap" ml="auto">
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('roadmap.addTo', { name })}
            onClick={() => onAdd(section.key)}
          >
            <IconPlus size={14} />
          </ActionIcon>
          <SectionMenu row={row} roadmap={roadmap} onAddSection={onAddSection} />
        </Group>
      )}
    </div>
  );
}
