import { useSyncExternalStore } from 'react';
import { draftNames, dropDraft, isKept, keepDraft, readDraft, watchDrafts } from '@/api/drafts';

/** The one place of what is being typed: it is kept before it is shown. */
export function useDraft<T>(name: string) {
  const value = useSyncExternalStore(watchDrafts, () => readDraft<T>(name));
  return {
    value,
    keep: (next: T) => keepDraft(name, next),
    drop: () => dropDraft(name),
    /** Whether it outlives the page. */
    kept: isKept(name),
  };
}

/** The names of the drafts that begin so, each on a line. */
export const useDraftNames = (prefix: string) =>
  useSyncExternalStore(watchDrafts, () => draftNames(prefix).join('\n'))
    .split('\n')
    .filter(Boolean);
