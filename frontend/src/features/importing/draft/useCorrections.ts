import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeDropped } from '@/api/merge';
import { useAskConflict } from '@/components/record/Conflict';
import { toast, toastProblem } from '@/components/toasts';
import { fetchImport, type Import, importQuery, type Operation, patchImport } from '../document/api';
import { type Correction, exactly } from './corrections';
import { DraftEdits, TargetGone } from './DraftEdits';

interface Step {
  name: string;
  inverse: Operation[];
}

/** Corrections of one import: optimistic, one after another, with undo and redo of this visit. */
export function useCorrections(view: Import) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const ask = useAskConflict();
  const [saving, setSaving] = useState(0);
  const [depth, setDepth] = useState({ undo: 0, redo: 0 });
  const done = useRef<Step[]>([]);
  const undone = useRef<Step[]>([]);

  const [edits] = useState(
    () =>
      new DraftEdits(view, {
        show: (next) => client.setQueryData(importQuery(view.id).queryKey, next),
        patch: (operations, version) => patchImport(view.id, operations, version),
        fetch: () => fetchImport(view.id),
        keepMine: async (mine, theirs) => {
          const fromTheirs = await ask({
            mine: { value: mine },
            theirs: { value: theirs },
            fields: ['value'],
          });
          return fromTheirs !== undefined && !fromTheirs.has('value');
        },
        watch: setSaving,
      }),
  );

  const counted = () => setDepth({ undo: done.current.length, redo: undone.current.length });

  const correct = async (correction: Correction): Promise<boolean> => {
    try {
      const inverse = await edits.correct(correction);
      if (inverse.length > 0) {
        done.current.push({ name: correction.name, inverse });
        undone.current = [];
        counted();
      }
      return true;
    } catch (problem) {
      if (problem instanceof ChangeDropped) toast(t('conflict.dropped'));
      else if (problem instanceof TargetGone) toast(t('import.gone'));
      else toastProblem(problem, () => void correct(correction));
      return false;
    }
  };

  /** A step that no longer fits, because somebody else changed the draft, leaves the stack with all before it. */
  const travel = async (from: Step[], to: Step[], message: 'undone' | 'redone') => {
    const step = from.pop();
    counted();
    if (!step) return;
    try {
      const inverse = await edits.correct(exactly(step.inverse, step.name));
      to.push({ name: step.name, inverse });
      toast(t(`undo.${message}`, { name: step.name }));
    } catch (problem) {
      from.length = 0;
      to.length = 0;
      toastProblem(problem);
    }
    counted();
  };

  return {
    correct,
    saving,
    idle: () => edits.idle(),
    canUndo: depth.undo > 0,
    canRedo: depth.redo > 0,
    undo: () => travel(done.current, undone.current, 'undone'),
    redo: () => travel(undone.current, done.current, 'redone'),
  };
}
