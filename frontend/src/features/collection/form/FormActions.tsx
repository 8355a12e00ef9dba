import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import { Problem } from '@/api/problem';
import { toast, toastProblem } from '@/components/toasts';
import { useToday } from '@/components/useToday';
import { formQuery } from '../entry/api';
import type { Cells } from '../entry/useCells';
import { isEntering, type Move, moveSubmission, type Why } from '../submission/api';
import { AmendDialog, ReturnDialog } from './MoveDialogs';

/** What this person may do with the form as it stands. */
export function FormActions({ cells, onFindings }: { cells: Cells; onFindings: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { store, flush } = cells;
  const [busy, setBusy] = useState(false);
  const [dialog, setDialog] = useState<'return' | 'amend'>();
  const submission = store.submission();
  const { status, organisationId } = submission;
  const can = {
    edit: useCan('submission:edit', organisationId),
    approve: useCan('submission:approve', organisationId),
    review: useCan('submission:review', organisationId),
  };
  const today = useToday().toISOString().slice(0, 10);
  const refinable =
    (status === 'submitted' || status === 'accepted') &&
    store.lines.some(({ row }) => row.refinedUntil !== undefined && row.refinedUntil >= today);

  const move = async (to: Move, why?: Why): Promise<boolean> => {
    setBusy(true);
    try {
      if (!(await flush())) {
        toast(t('collection.saveFirst'));
        return false;
      }
      await moveSubmission(store.submission(), to, why);
      await refresh();
      toast(t(`collection.moved.${to}`));
      return true;
    } catch (problem) {
      await refused(problem, () => move(to, why));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const refresh = async () => {
    const { id, campaignId } = store.submission();
    await client.invalidateQueries({ queryKey: formQuery(id).queryKey });
    await Promise.all(
      [
        ['submissions'],
        ['campaigns'],
        ['campaign', campaignId],
        ['completeness'],
        ['observation-history'],
      ].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  };
  const refused = async (problem: unknown, retry: () => void) => {
    const rules = problem instanceof Problem && problem.status === 422;
    if (rules || (problem instanceof Problem && problem.stale)) await refresh();
    if (rules && store.open().length + store.unanswered().length > 0) onFindings();
    else toastProblem(problem, problem instanceof Problem && problem.stale ? undefined : retry);
  };

  const button = (to: Move, primary: boolean, go: () => void) => (
    <Button key={to} size="sm" variant={primary ? 'filled' : 'default'} loading={busy} onClick={go}>
      {t(`collection.move.${to}`)}
    </Button>
  );
  return (
    <>
      {can.approve && isEntering(submission) && button('approve', true, () => void move('approve'))}
      {can.edit && status === 'approved' && button('submit', true, () => void move('submit'))}
      {can.review && status === 'submitted' && button('return', false, () => setDialog('return'))}
      {can.review && status === 'submitted' && button('accept', true, () => void move('accept'))}
      {can.edit && refinable && button('refine', false, () => void move('refine'))}
      {can.edit && status === 'accepted' && button('amend', false, () => setDialog('amend'))}
      {dialog === 'return' && <ReturnDialog store={store} onClose={() => setDialog(undefined)} move={move} />}
      {dialog === 'amend' && <AmendDialog store={store} onClose={() => setDialog(undefined)} move={move} />}
    </>
  );
}
