import { ActionIcon, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconDots, IconPencil, IconPlus, IconTrash } from '@/components/icons';
import type { RoadmapDraft } from '../document/api';
import type { SectionRow } from '../draft/rows';
import { dissolveSection, sectionName, subtree } from '../draft/sections';
import { useReview } from '../value/review';

interface SectionMenuProps {
  row: SectionRow;
  roadmap: RoadmapDraft;
  onAddSection: (at: { afterKey: string; parentKey?: string }) => void;
}

/** Rename, add, merge, remove: what a person does with a section, whose rows never get lost by it. */
export function SectionMenu({ row, roadmap, onAddSection }: SectionMenuProps) {
  const { t } = useTranslation();
  const review = useReview();
  const { section, path } = row;
  const name = sectionName(section);
  const inside = subtree(roadmap, section.key);
  const others = roadmap.sections.filter((one) => !inside.has(one.key));
  const dissolve = (into: string | undefined, done: 'undo.remove' | 'import.section.merged') =>
    review.correct(dissolveSection(review.draft, path, into, t(done, { name })));
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('import.section.menuOf', { name })}>
          <IconDots size={14} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        <Menu.Item leftSection={<IconPencil />} onClick={() => review.edit(`${path}/title`)}>
          {t('import.section.rename')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPlus />}
          onClick={() => onAddSection({ afterKey: section.key, parentKey: section.parentKey })}
        >
          {t('import.section.addBelow')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPlus />}
          onClick={() => onAddSection({ afterKey: section.key, parentKey: section.key })}
        >
          {t('import.section.addInside')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash />} onClick={() => dissolve(undefined, 'undo.remove')}>
          {t('import.section.remove')}
        </Menu.Item>
        {others.length > 0 && <Menu.Label>{t('import.section.mergeWith')}</Menu.Label>}
        {others.map((other) => (
          <Menu.Item key={other.key} onClick={() => dissolve(other.key, 'import.section.merged')}>
            {sectionName(other) || t('import.section.unnamed')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
