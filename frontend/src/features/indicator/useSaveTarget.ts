import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EffectiveTarget } from '@/api/types';
import { toast, toastProblem } from '@/components/toasts';
import { createTarget, getTarget, putTarget, removeTarget } from './api';

/** The target set for the organisation itself; nothing where it inherits. */
export const ownValue = ({ value, inheritedFrom }: EffectiveTarget) => (inheritedFrom ? undefined : value);

/** Saves what was typed and answers whether it is over; an emptied field takes the organisation's own target away, so that it inherits again. */
export function useSaveTarget(indicatorId: string, period: string, target: EffectiveTarget) {
  const client = useQueryClient();
  const { t } = useTranslation();
  const shown = ownValue(target);
  const write = async (value: number | undefined) => {
    const body = { organisationId: target.organisationId, indicatorId, period };
    if (shown === undefined) return value !== undefined && (await createTarget({ ...body, value }));
    const saved = await getTarget(target.targetId!);
    // Somebody was faster: what they set is shown, and nothing is overwritten unseen.
    if (saved.value !== shown) return toast(t('conflict.title'));
    return value === undefined
      ? removeTarget(saved.id, saved.version)
      : putTarget(saved.id, saved.version, { ...body, note: saved.note, value });
  };
  return async (typed: string): Promise<boolean> => {
    const value = typed === '' ? undefined : Number(typed);
    if (value === shown) return true;
    try {
      await write(value);
      return true;
    } catch (problem) {
      toastProblem(problem);
      return false;
    } finally {
      await client.invalidateQueries({ queryKey: ['targets', indicatorId] });
    }
  };
}
