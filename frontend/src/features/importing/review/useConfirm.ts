import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { toastProblem } from '@/components/toasts';
import { confirmImport, type Import, importQuery, type Mode } from '../document/api';

const route = getRouteApi('/inside/framed/imports/$importId');

/** Makes the draft real, once every correction has arrived, and leads to what it became. */
export function useConfirm(view: Import, idle: () => Promise<void>) {
  const client = useQueryClient();
  const navigate = route.useNavigate();
  const [busy, setBusy] = useState(false);
  const confirm = async (mode: Mode) => {
    setBusy(true);
    try {
      await idle();
      const { result, ...rest } = await confirmImport(view.id, mode);
      for (const key of [
        'imports',
        'projects',
        'project',
        'roadmaps',
        'roadmap',
        'sections',
        'activities',
        'orders',
      ])
        void client.invalidateQueries({ queryKey: [key] });
      client.setQueryData(importQuery(view.id).queryKey, { ...rest, result });
      const [roadmapId] = result?.roadmapIds ?? [];
      if (roadmapId) await navigate({ to: '/roadmaps/$roadmapId', params: { roadmapId } });
      else if (result)
        await navigate({ to: '/projects/$projectId', params: { projectId: result.projectId } });
    } catch (problem) {
      toastProblem(problem, () => void confirm(mode));
    } finally {
      setBusy(false);
    }
  };
  return { busy, confirm };
}
