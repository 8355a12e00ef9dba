import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChangeDropped, saveMerging } from '@/api/merge';
import type { Section, SectionInput } from '@/api/types';
import { useAskConflict } from '@/components/record/Conflict';
import { useTrash } from '@/components/record/useTrash';
import { toast } from '@/components/toasts';
import * as http from '../outline/api';
import type { UndoStack } from './useUndo';

type Edit = Pick<SectionInput, 'title' | 'number' | 'parentId'>;

const toInput = ({ title, number, parentId, stageKey }: Section): SectionInput => ({
  title,
  number,
  parentId,
  stageKey,
});

/** Adding, changing and deleting sections; each is a step one can take back. */
export function useSectionEdits(
  roadmapId: string,
  undo: Pick<UndoStack, 'push' | 'after'>,
  refresh: () => Promise<unknown>,
) {
  const client = useQueryClient();
  const { t } = useTranslation();
  const ask = useAskConflict();
  const trash = useTrash();

  const latest = (id: string) => client.fetchQuery({ ...http.sectionQuery(id), staleTime: 0 });
  const drop = async (id: string) => http.removeSection(await latest(id));
  const put = async (base: Section, edit: Edit) => {
    const mine = { ...toInput(base), ...edit };
    await saveMerging({ base, mine, toInput, put: http.putSection(base.id), ask });
    await refresh();
  };

  const add = async (edit: Edit) => {
    const { id } = await http.createSection(roadmapId, edit);
    await refresh();
    undo.push({
      name: t('undo.add'),
      undo: () => drop(id).then(refresh),
      redo: () => http.restoreSection(id).then(refresh),
    });
  };

  const change = async (section: Section, edit: Edit) => {
    const { title, number, parentId } = section;
    try {
      await put(section, edit);
    } catch (problem) {
      if (!(problem instanceof ChangeDropped)) throw problem;
      toast(t('conflict.dropped'));
      await refresh();
      return;
    }
    undo.push({
      name: t('undo.edit', { name: title }),
      undo: async () => put(await latest(section.id), { title, number, parentId }),
      redo: async () => put(await latest(section.id), edit),
    });
  };

  const remove = async (section: Section) => {
    const { id, title } = section;
    let count = 0;
    const gone = await trash.remove({
      name: title,
      removed: () => t('trash.sectionRemoved', { name: title, count }),
      remove: async () => {
        count = (await client.fetchQuery(http.activitiesQuery(roadmapId, { section: id }))).items.length;
        await drop(id);
      },
      restore: () => http.restoreSection(id),
      keys: ['sections', 'activities', 'roadmap'],
    });
    if (!gone) return;
    undo.push({
      name: t('undo.remove', { name: title }),
      undo: () => http.restoreSection(id).then(refresh),
      redo: () => drop(id).then(refresh),
    });
  };

  return {
    saveSection: (section: Section | undefined, edit: Edit) =>
      undo.after(section ? change(section, edit) : add(edit)),
    removeSection: (section: Section) => undo.after(remove(section)),
  };
}
