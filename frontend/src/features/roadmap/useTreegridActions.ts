import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Activity, Status } from '@/api/types';
import { readParties } from '@/components/language/ResponsibleHint';
import { toastProblem } from '@/components/toasts';
import { unread } from './editing/unread';
import type { Editor } from './editing/useEditor';
import { moveActivity, moveSection } from './outline/layout';
import type { Asked } from './RoadmapDialogs';
import type { RoadmapSearch } from './search';
import type { TreegridActions } from './treegrid/actions';
import type { EditableColumn } from './treegrid/columns';

interface ActionsInput {
  editor: Editor;
  add: (sectionId?: string) => Promise<void>;
  change: (patch: Partial<RoadmapSearch>) => unknown;
  setCollapsed: (change: (now: ReadonlySet<string>) => ReadonlySet<string>) => void;
  ask: (asked: Asked) => void;
}

/** What the keys, menus and cells of the table do. */
export function useTreegridActions(input: ActionsInput): TreegridActions {
  const { editor, add, change, setCollapsed, ask } = input;
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
    moveTo: (row) => row.type === 'activity' && ask({ about: 'move', activity: row.activity }),
    remove: (row) =>
      void (row.type === 'section' ? editor.removeSection(row.section) : editor.removeActivity(row.activity)),
    editSection: (row) => row.type === 'section' && ask({ about: 'section', section: row.section }),
    sort: (sort) => void change({ sort }),
  };
}

/** What typing into a cell changes; parties are read by the server first, a title is never emptied. */
async function patchOf(
  client: QueryClient,
  activity: Activity,
  column: EditableColumn,
  value: string,
): Promise<Partial<Activity>> {
  if (column === 'schedule') return { schedule: value ? unread(value) : undefined };
  if (column === 'responsible')
    return { responsible: await readParties(client, value, activity.responsible) };
  if (column === 'status') return { status: value as Status };
  if (column === 'title') return value ? { title: value } : {};
  return { [column]: value || undefined };
}
