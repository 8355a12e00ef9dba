import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/types';
import { toastUndo } from '@/components/toasts';
import type { UndoStack } from './useUndo';

type Patch = Partial<Activity>;

export interface Change {
  activity: Activity;
  patch: Patch;
}

export interface Failed extends Change {
  problem: unknown;
}

interface Means {
  /** Saves one change, shown at once. */
  apply: (id: string, patch: Patch) => Promise<unknown>;
  /** What the same fields hold now. */
  before: (activity: Activity, patch: Patch) => Patch;
  drop: (id: string) => Promise<unknown>;
  restore: (id: string) => Promise<unknown>;
  refresh: () => Promise<unknown>;
  undo: Pick<UndoStack, 'push' | 'after' | 'undo'>;
}

/** Changes of many activities that are one step to take back. */
export function useManyEdits({ apply, before, drop, restore, refresh, undo }: Means) {
  const { t } = useTranslation();

  /** Answers those that were refused, each with its problem; the others are saved. */
  const editAll = (changes: Change[] | Promise<Change[]>, name: string) =>
    undo.after(editOnce(changes, name));

  const editOnce = async (coming: Change[] | Promise<Change[]>, name: string): Promise<Failed[]> => {
    const changes = await coming;
    const back = changes.map(({ activity, patch }) => ({ activity, patch: before(activity, patch) }));
    const results = await Promise.allSettled(changes.map(({ activity, patch }) => apply(activity.id, patch)));
    const saved = (list: Change[]) => list.filter((_, i) => results[i]!.status === 'fulfilled');
    const all = (list: Change[]) => () =>
      Promise.all(saved(list).map(({ activity, patch }) => apply(activity.id, patch)));
    if (saved(changes).length > 0) undo.push({ name, undo: all(back), redo: all(changes) });
    return changes.flatMap((change, i) => {
      const result = results[i]!;
      return result.status === 'rejected' ? [{ ...change, problem: result.reason as unknown }] : [];
    });
  };

  const removeAll = (activities: Activity[]) => undo.after(removeOnce(activities));

  const removeOnce = async (activities: Activity[]): Promise<unknown[]> => {
    const results = await Promise.allSettled(activities.map(({ id }) => drop(id)));
    const gone = activities.filter((_, i) => results[i]!.status === 'fulfilled');
    await refresh();
    const bring = () => Promise.all(gone.map(({ id }) => restore(id))).then(refresh);
    const again = () => Promise.all(gone.map(({ id }) => drop(id))).then(refresh);
    if (gone.length > 0) {
      undo.push({ name: t('undo.removeMany', { count: gone.length }), undo: bring, redo: again });
      toastUndo(t('trash.manyRemoved', { count: gone.length }), () => void undo.undo());
    }
    return results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  };

  return { editAll, removeAll };
}
