import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/types';
import { toastProblem } from '@/components/toasts';
import type { Editor } from './editing/useEditor';
import { moveActivity, moveSection } from './outline/layout';
import type { Asked } from './RoadmapDialogs';
import type { RoadmapSearch } from './search';
import type { TreegridActions } from './treegrid/actions';
import type { EditableColumn } from './treegrid/columns';
import { patchOf } from './treegrid/patch';
import type { useTableEdits } from './useTableEdits';

interface ActionsInput {
  editor: Editor;
  add: (sectionId?: string) => Promise<void>;
  change: (patch: Partial<RoadmapSearch>) => unknown;
  setCollapsed: (change: (now: ReadonlySet<string>) => ReadonlySet<string>) => void;
  ask: (asked: Asked) => void;
  table: ReturnType<typeof useTableEdits>;
}

/** What the keys, menus and cells of the table do. */
export function useTreegridActions(input: ActionsInput): TreegridActions {
  const { editor, add, change, setCollapsed, ask, table } = input;
  const { t } = useTranslation();
  const client = useQueryClient();

  const edit = async (activity: Activity, column: EditableColumn, value: string): Promise<boolean> => {
    try {
      return await editor.edit(activity, await patchOf(client, activity, column, value));
    } catch (problem) {
      toastProblem(problem, () => edit(activity, column, value));
      return false;
    }
  };

  const removeAll = async (activities: Activity[]) => {
    const [problem] = await editor.removeAll(activities);
    if (problem) toastProblem(problem);
  };

  return {
    edit,
    add: (row) => void add(row.type === 'section' ? row.section.id : row.activity.sectionId),
    open: (activity) => void change({ activity: activity.id }),
    toggle: (id, expanded) =>
      setCollapsed((now) => {
        const next = new Set(now);
        if (expanded) next.delete(id);
        else next.add(id);
        return next;
      }),
    move: (row, by) => {
      const step = row.type === 'section' ? moveSection : moveActivity;
      const name = row.type === 'section' ? row.section.title : (row.activity.number ?? row.activity.title);
      void editor.relayout((layout) => step(layout, row.id, by), t('undo.move', { name }));
    },
    moveTo: (row) => row.type === 'activity' && ask({ about: 'move', activities: [row.activity] }),
    moveAll: (activities) => ask({ about: 'move', activities }),
    removeAll: (activities) => void removeAll(activities),
    setStatus: (activities, status) => void table.setStatus(activities, status),
    paste: table.paste,
    copy: table.copy,
    fillDown: table.fillDown,
    remove: (row) =>
      void (row.type === 'section' ? editor.removeSection(row.section) : editor.removeActivity(row.activity)),
    editSection: (row) => row.type === 'section' && ask({ about: 'section', section: row.section }),
    sort: (sort) => void change({ sort }),
  };
}
