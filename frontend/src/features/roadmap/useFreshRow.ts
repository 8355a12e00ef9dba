import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Activity } from '@/api/types';
import { activityQuery } from './outline/api';
import { asked, type RoadmapSearch } from './search';

/** The row added last. It stays in sight under any filter, until the filter is another one. */
export function useFreshRow(search: RoadmapSearch) {
  const [added, setAdded] = useState<{ id: string; under: string }>();
  const under = asked(search);
  const pinned = added?.under === under ? added.id : undefined;
  const { data } = useQuery({ ...activityQuery(pinned ?? ''), enabled: pinned !== undefined });
  return {
    id: added?.id,
    show: (id: string) => setAdded({ id, under }),
    /** The row, where the answer to the filter lacks it. */
    pinned: (items: Activity[] | undefined): Activity | undefined =>
      items && data?.id === pinned && !data?.deletedAt && !items.some(({ id }) => id === pinned)
        ? data
        : undefined,
  };
}
