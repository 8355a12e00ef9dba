import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast, toastProblem, toastUndo } from '../toasts';

interface TrashMove {
  name: string;
  /** What the toast says once it is gone, where there is more to say than its name. */
  removed?: () => string;
  remove: () => Promise<unknown>;
  restore: () => Promise<unknown>;
  /** The query keys that show the thing. */
  keys: string[];
}

/** Deleting asks nothing: it goes to the trash, and the toast brings it back. Answers whether it worked. */
export function useTrash() {
  const client = useQueryClient();
  const { t } = useTranslation();
  const refresh = (keys: string[]) =>
    Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key] })));

  const restore = async (move: TrashMove): Promise<boolean> => {
    try {
      await move.restore();
      toast(t('trash.restored', { name: move.name }));
    } catch (problem) {
      toastProblem(problem, () => restore(move));
      return false;
    }
    await refresh(move.keys);
    return true;
  };
  const remove = async (move: TrashMove): Promise<boolean> => {
    try {
      await move.remove();
      toastUndo(move.removed?.() ?? t('trash.removed', { name: move.name }), () => restore(move));
    } catch (problem) {
      toastProblem(problem, () => remove(move));
      return false;
    }
    await refresh(move.keys);
    return true;
  };
  return { remove, restore };
}
