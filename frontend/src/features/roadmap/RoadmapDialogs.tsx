import { useTranslation } from 'react-i18next';
import type { Activity, Roadmap, Section } from '@/api/types';
import { RoadmapDialog } from '@/components/roadmap/RoadmapDialog';
import type { Editor } from './editing/useEditor';
import { MoveDialog } from './MoveDialog';
import { moveToSection } from './outline/layout';
import { SectionDialog } from './SectionDialog';

/** What is asked over the page: about the roadmap, a section (a new one when absent), or where an activity goes. */
export type Asked =
  | { about: 'roadmap' }
  | { about: 'section'; section?: Section }
  | { about: 'move'; activity: Activity };

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
      const { id, number = '' } = asked.activity;
      return (
        <MoveDialog
          activity={asked.activity}
          sections={sections}
          onClose={onClose}
          onMove={(to) => {
            onClose();
            void editor.relayout((layout) => moveToSection(layout, id, to), t('undo.move', { name: number }));
          }}
        />
      );
    }
  }
}
