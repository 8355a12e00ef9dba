import { clear, createStore, del, get, set } from 'idb-keyval';
import { useEffect, useRef, useState } from 'react';
import { useMe } from '@/api/me';

const store = typeof indexedDB === 'undefined' ? undefined : createStore('orientir-drafts', 'drafts');

/** Called at sign-out: the next person at this computer must not see them. */
export async function clearDrafts() {
  if (store) await clear(store);
}

/** A draft outside of a form's life: by whoever keeps its own, such as an entry grid. */
export const readDraft = async <T>(key: string) => (store ? get<T>(key, store) : undefined);
export const writeDraft = async (key: string, draft: unknown) => {
  if (store) await (draft === undefined ? del(key, store) : set(key, draft, store));
};

/**
 * Keeps what is being typed in this browser, by person and form, until it is saved: an expired session, a closed
 * window or a lost connection loses nothing.
 */
export function useDraft<T>(form: string, values: T, dirty: boolean) {
  const me = useMe();
  const key = me && `${me.subject}:${form}`;
  const [found, setFound] = useState<T>();
  const settled = useRef(false);

  useEffect(() => {
    if (!key || !store) return;
    let live = true;
    get<T>(key, store).then((draft) => {
      if (live && !settled.current) setFound(draft);
    });
    return () => {
      live = false;
    };
  }, [key]);

  useEffect(() => {
    if (!key || !store || !dirty) return;
    settled.current = true;
    const write = () => void set(key, values, store);
    const timer = setTimeout(write, 400);
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
    };
  }, [key, values, dirty]);

  /** At once, before a save that may find the session ended. */
  const keep = async () => {
    if (key && store && dirty) await set(key, values, store);
  };

  const forget = () => {
    setFound(undefined);
    if (key && store) void del(key, store);
  };
  return { found, keep, forget };
}
