import type { QueryClient } from '@tanstack/react-query';
import type { Activity, Status } from '@/api/types';
import { readParties } from '@/components/language/ResponsibleHint';
import { unread } from '../editing/unread';
import type { EditableColumn } from './columns';

/** What typing into a cell changes; parties are read by the server first, a title is never emptied. */
export async function patchOf(
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
