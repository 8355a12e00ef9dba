import { useTranslation } from 'react-i18next';
import type { Activity, Roadmap, Section } from '@/api/types';
import { RoadmapDialog } from '@/components/roadmap/RoadmapDialog';
import type { Editor } from './editing/useEditor';
import { MoveDialog } from './MoveDialog';
import { type Layout, moveToSection } from './outline/layout';
import { SectionDialog } from './SectionDialog';

/** What is asked over the page: about the roadmap, a section (a new one when absent), or where an activity goes. */
export type Asked =
  | { about: 'roadmap' }
  | { about: 'section'; section?: Section }
  | { about: 'move'; activities: Activity[] };

interface RoadmapDialogsProps {
  asked: Asked;
  roadmap: Roadmap;
  sections: Section[];
  editor: Editor;
  onClose: () => void;
}

export function RoadmapDialogs({ asked, roadmap, sections, editor, onClose }: RoadmapDialogsProps) {
  const { t } = useTranslation();
  switch (asked.about) {
    case 'roadmap':
      return <RoadmapDialog roadmap={roadmap} onClose={onClose} />;
    case 'section':
      return (
        <SectionDialog
          roadmapId={roadmap.id}
          section={asked.section}
          sections={sections}
          onSave={(input) => editor.saveSection(asked.section, input)}
          onClose={onClose}
        />
      );
    case 'move': {
      const { activities } = asked;
      const name =
        activities.length > 1 ? t('roadmap.count', { count: activities.length }) : nameOf(activities[0]!);
      return (
        <MoveDialog
          name={name}
          from={activities.map(({ sectionId }) => sectionId)}
          sections={sections}
          onClose={onClose}
          onMove={(to) => {
            onClose();
            const all = (layout: Layout) =>
              activities.reduce((now, { id }) => moveToSection(now, id, to) ?? now, layout);
            void editor.relayout(all, t('undo.move', { name }));
          }}
        />
      );
    }
  }
}

const nameOf = ({ number, title }: Activity) => number ?? title;
