import { useSyncExternalStore } from 'react';

let count = 0;
const listeners = new Set<() => void>();

function add(more: number) {
  count += more;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The same change, counted until it is over. */
export function sending<T>(change: Promise<T>): Promise<T> {
  add(1);
  return change.finally(() => add(-1));
}

/** Whether changes are on their way to the server. */
export const useSending = () => useSyncExternalStore(subscribe, () => count > 0);
