import type { Activity } from '@/api/types';

/** A schedule as it stands on the screen until the server has read its words. */
export function unread(text: string): Activity['schedule'] {
  return { text, kind: 'unparseable', approximate: false, precision: 'none', windows: [], warnings: [] };
}
