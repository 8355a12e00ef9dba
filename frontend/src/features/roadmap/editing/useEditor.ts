import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST } from '@/api/client';
import { ChangeDropped, saveMerging } from '@/api/merge';
import type { Activity, Roadmap, Section } from '@/api/types';
import { useAskConflict } from '@/components/record/Conflict';
import { useTrash } from '@/components/record/useTrash';
import { roadmapQuery } from '@/components/roadmap/roadmaps';
import { toast, toastProblem } from '@/components/toasts';
import * as http from '../outline/api';
import { arrange, type Layout, layoutOf } from '../outline/layout';
import { nextNumber } from '../outline/nextNumber';
import { OptimisticEdits } from './OptimisticEdits';
import { useManyEdits } from './useManyEdits';
import { useSectionEdits } from './useSectionEdits';
import { useUndo } from './useUndo';

type Patch = Partial<Activity>;
interface List {
  items: Activity[];
  cut: boolean;
}

/** Everything that changes a roadmap: at once on the screen, then on the server, with a way back. */
export function useEditor({ id: roadmapId, activityCount }: Roadmap) {
  const client = useQueryClient();
  const { t } = useTranslation();
  const ask = useAskConflict();
  const undo = useUndo();
  const trash = useTrash();
  const [state, setState] = useState({ saving: 0, offline: false });

  const edits = useMemo(
    () =>
      new OptimisticEdits<Activity>({
        show(view) {
          client.setQueriesData<List>(
            { queryKey: ['activities', roadmapId] },
            (list) =>
              list && {
                ...list,
                items: list.items.map((a) => (a.id === view.id ? { ...view, position: a.position } : a)),
              },
          );
          client.setQueryData(http.activityQuery(view.id).queryKey, view);
        },
        save: (base, patch) =>
          saveMerging({
            base,
            mine: http.activityInput({ ...base, ...patch }),
            toInput: http.activityInput,
            put: http.putActivity(base.id),
            ask,
          }),
        watch: setState,
      }),
    [client, roadmapId, ask],
  );

  const refresh = () =>
    Promise.all(
      ['activities', 'sections', 'roadmap'].map((key) =>
        client.invalidateQueries({ queryKey: [key, roadmapId] }),
      ),
    );

  const sections = useSectionEdits(roadmapId, undo, refresh);

  const latest = (id: string): Activity | undefined => {
    const lists = client.getQueriesData<List>({ queryKey: ['activities', roadmapId] });
    for (const [, list] of lists) {
      const found = list?.items.find((a) => a.id === id);
      if (found) return found;
    }
    return client.getQueryData(http.activityQuery(id).queryKey);
  };

  const apply = async (id: string, patch: Patch) => {
    const view = latest(id) ?? (await client.fetchQuery(http.activityQuery(id)));
    await client.cancelQueries({ queryKey: ['activities', roadmapId] });
    return edits.edit(view, patch);
  };

  const before = (activity: Activity, patch: Patch): Patch =>
    Object.fromEntries(Object.keys(patch).map((key) => [key, activity[key as keyof Activity]]));

  /** Answers whether it is over: saved, or given up for what another saved. */
  const edit = (activity: Activity, patch: Patch) => undo.after(editOnce(activity, patch));

  const editOnce = async (activity: Activity, patch: Patch): Promise<boolean> => {
    const old = before(activity, patch);
    try {
      await apply(activity.id, patch);
      undo.push({
        name: t('undo.edit', { name: activity.number ?? activity.title }),
        undo: () => apply(activity.id, old),
        redo: () => apply(activity.id, patch),
      });
      return true;
    } catch (problem) {
      const dropped = problem instanceof ChangeDropped;
      if (dropped) toast(t('conflict.dropped'));
      else toastProblem(problem, () => edit(latest(activity.id) ?? activity, patch));
      return dropped;
    }
  };

  /** The order is one thing: it's read whole, changed, and written whole. */
  const canArrange = activityCount <= MOST;
  const relayout = (change: (layout: Layout) => Layout | undefined, name: string): Promise<boolean> =>
    undo.after(relayoutOnce(change, name));

  const relayoutOnce = async (change: (layout: Layout) => Layout | undefined, name: string) => {
    const refuse = () => {
      toast(t('roadmap.tooLong', { most: MOST }));
      return false;
    };
    if (!canArrange) return refuse();
    try {
      const [sections, { items, cut }] = await Promise.all([
        client.fetchQuery(http.sectionsQuery(roadmapId)),
        client.fetchQuery(http.activitiesQuery(roadmapId, {})),
      ]);
      // Others may have added activities meanwhile; a layout without them would be refused.
      if (cut) return refuse();
      const old = layoutOf(sections, items);
      const next = change(old);
      if (!next) return false;
      await writeLayout(next);
      undo.push({ name, undo: () => writeLayout(old), redo: () => writeLayout(next) });
      return true;
    } catch (problem) {
      toastProblem(problem, () => relayout(change, name));
      return false;
    }
  };

  const writeLayout = async (layout: Layout) => {
    showLayout(layout);
    try {
      const roadmap = await client.fetchQuery({ ...roadmapQuery(roadmapId), staleTime: 0 });
      const saved = await http.putLayout(roadmapId)(layout, roadmap.version);
      client.setQueryData<Roadmap>(roadmapQuery(roadmapId).queryKey, saved);
    } finally {
      await refresh();
    }
  };

  const showLayout = (layout: Layout) => {
    const key = http.sectionsQuery(roadmapId).queryKey;
    const sections = client.getQueryData<Section[]>(key) ?? [];
    client.setQueryData<Section[]>(key, arrange(layout, sections, []).sections);
    client.setQueriesData<List>(
      { queryKey: ['activities', roadmapId] },
      (list) => list && { ...list, items: arrange(layout, sections, list.items).activities },
    );
  };

  const addActivity = (sectionId: string | undefined): Promise<Activity | undefined> =>
    undo.after(addOnce(sectionId));

  const addOnce = async (sectionId: string | undefined) => {
    try {
      const [sections, { items }] = await Promise.all([
        client.fetchQuery(http.sectionsQuery(roadmapId)),
        client.fetchQuery(http.activitiesQuery(roadmapId, { section: sectionId })),
      ]);
      const section = sections.find(({ id }) => id === sectionId);
      const created = await http.createActivity(roadmapId, {
        sectionId,
        number: nextNumber(section, sections, items),
        title: t('roadmap.newActivity'),
        status: 'planned',
      });
      await refresh();
      let version = created.version;
      undo.push({
        name: t('undo.add'),
        undo: async () => {
          const now = await client.fetchQuery({ ...http.activityQuery(created.id), staleTime: 0 });
          version = now.version;
          await http.removeActivity({ ...created, version });
          await refresh();
        },
        redo: () => http.restoreActivity(created.id).then(refresh),
      });
      return created;
    } catch (problem) {
      toastProblem(problem, () => addActivity(sectionId));
      return undefined;
    }
  };

  const removeActivity = (activity: Activity) => undo.after(removeOnce(activity));

  const removeOnce = async (activity: Activity) => {
    const drop = async () =>
      http.removeActivity(await client.fetchQuery({ ...http.activityQuery(activity.id), staleTime: 0 }));
    const bring = () => http.restoreActivity(activity.id);
    const gone = await trash.remove({
      name: activity.title,
      remove: drop,
      restore: bring,
      keys: ['activities', 'sections', 'roadmap'],
    });
    if (!gone) return;
    undo.push({
      name: t('undo.remove', { name: activity.number ?? activity.title }),
      undo: () => bring().then(refresh),
      redo: () => drop().then(refresh),
    });
  };

  const many = useManyEdits({
    apply,
    before,
    drop: async (id) =>
      http.removeActivity(await client.fetchQuery({ ...http.activityQuery(id), staleTime: 0 })),
    restore: http.restoreActivity,
    refresh,
    undo,
  });

  const travel = async (way: 'undo' | 'redo') => {
    try {
      const step = await undo[way]();
      if (step) toast(t(`undo.${way === 'undo' ? 'undone' : 'redone'}`, { name: step.name }));
    } catch (problem) {
      if (!(problem instanceof ChangeDropped)) toastProblem(problem);
    }
  };

  return {
    edit,
    relayout,
    canArrange,
    addActivity,
    removeActivity,
    ...many,
    ...sections,
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    canUndo: undo.canUndo,
    canRedo: undo.canRedo,
    state,
  };
}

export type Editor = ReturnType<typeof useEditor>;
