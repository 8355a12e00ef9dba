import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconPlus } from '@/components/icons';
import type { SectionRow } from '../draft/rows';
import { useReview } from '../value/review';
import { Value } from '../value/Value';
import classes from './RoadmapTab.module.css';

interface SectionLineProps {
  row: SectionRow;
  onAdd: (sectionKey: string) => void;
}

export function SectionLine({ row, onAdd }: SectionLineProps) {
  const { t } = useTranslation();
  const review = useReview();
  const { section, path } = row;
  const name = [section.number, section.title].filter(Boolean).join('. ');
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
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          ml="auto"
          aria-label={t('roadmap.addTo', { name })}
          onClick={() => onAdd(section.key)}
        >
          <IconPlus size={14} />
        </ActionIcon>
      )}
    </div>
  );
}
