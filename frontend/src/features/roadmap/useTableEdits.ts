import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity, Status } from '@/api/types';
import { tableOf } from '@/components/clipboard';
import { problemText, toastProblem } from '@/components/toasts';
import type { Editor } from './editing/useEditor';
import type { Change } from './editing/useManyEdits';
import type { Row } from './outline/rows';
import type { Pasted } from './PasteReport';
import type { Block } from './treegrid/actions';
import type { Choices } from './treegrid/choices';
import { cellText, editable } from './treegrid/columns';
import { type CellChange, copied, type RefusedText, readPaste } from './treegrid/paste';
import { patchOf } from './treegrid/patch';

/** What is done to a block of the table at once: pasted, copied, filled down; each a single step to take back. */
export function useTableEdits(editor: Editor, rows: Row[], choices: Choices) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [pasted, setPasted] = useState<Pasted>();
  const activities = rows.flatMap((row) => (row.type === 'activity' ? [row.activity] : []));

  const byActivity = async (changes: CellChange[]): Promise<Change[]> => {
    const read = new Map<string, Change>();
    for (const { activity, column, value } of changes) {
      const known = read.get(activity.id);
      const patch = { ...known?.patch, ...(await patchOf(client, activity, column, value)) };
      read.set(activity.id, { activity, patch });
    }
    return [...read.values()];
  };

  const save = async (changes: CellChange[], name: string): Promise<RefusedText[]> => {
    const failed = await editor.editAll(byActivity(changes), name);
    return failed.flatMap(({ activity, problem }) =>
      changes
        .filter((change) => change.activity.id === activity.id)
        .map(({ value, line, across }) => ({
          line,
          column: across,
          text: value,
          reason: 'refused' as const,
          why: problemText(problem),
        })),
    );
  };

  const paste = async (text: string, { chosen, columns }: Block): Promise<void> => {
    const top = activities.findIndex(({ id }) => id === chosen[0]?.id);
    if (top < 0) return;
    const { changes, refused } = readPaste(tableOf(text), {
      // Rows picked one by one are the target themselves, wherever they stand.
      activities: chosen.length > 1 ? [...chosen, ...after(activities, chosen)] : activities.slice(top),
      columns: columns.after,
      height: chosen.length,
      width: columns.chosen.length,
      choices,
    });
    try {
      const late = await save(changes, t('undo.paste'));
      setPasted({ taken: changes.length - late.length, refused: [...refused, ...late] });
    } catch (problem) {
      toastProblem(problem, () => paste(text, { chosen, columns }));
    }
  };

  const fillDown = async ({ chosen: [first, ...rest], columns }: Block): Promise<void> => {
    if (!first || rest.length === 0) return;
    const changes = rest.flatMap((activity, i) =>
      columns.chosen.filter(editable).flatMap((column, across): CellChange[] => {
        const value = cellText(first, column);
        return value === cellText(activity, column)
          ? []
          : [{ activity, column, value, line: i + 1, across: across + 1 }];
      }),
    );
    try {
      const refused = await save(changes, t('undo.fill'));
      if (refused.length > 0) setPasted({ taken: changes.length - refused.length, refused });
    } catch (problem) {
      toastProblem(problem);
    }
  };

  const setStatus = async (chosen: Activity[], status: Status) => {
    const changes = chosen
      .filter((activity) => activity.status !== status)
      .map((activity) => ({ activity, patch: { status } }));
    const [first] = await editor.editAll(changes, t('undo.status', { count: changes.length }));
    if (first) toastProblem(first.problem);
  };

  return {
    paste: (text: string, block: Block) => void paste(text, block),
    fillDown: (block: Block) => void fillDown(block),
    copy: ({ chosen, columns }: Block) => copied(chosen, columns.chosen, choices),
    setStatus,
    pasted,
    closeReport: () => setPasted(undefined),
  };
}

/** The rows below the last chosen one: what is pasted longer than the choice goes on there. */
function after(activities: Activity[], chosen: Activity[]) {
  const last = activities.findIndex(({ id }) => id === chosen.at(-1)?.id);
  return activities.slice(last + 1);
}
