import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useMe } from '@/api/me';
import { readDraft, writeDraft } from '@/components/record/useDraft';
import { Autosave, type SaveState } from './Autosave';
import { formQuery, patchCells } from './api';
import { CellStore, type Unsaved } from './CellStore';
import type { Form } from './types';

export interface Cells {
  store: CellStore;
  state: SaveState;
  problem?: unknown;
  /** How many answers of an earlier visit were found in this browser and typed again. */
  restored: number;
  flush: () => Promise<boolean>;
}

/** The cell store of one form, kept in this browser and brought to the server. */
export function useCells(form: Form): Cells {
  const { id } = form.submission;
  const me = useMe();
  const client = useQueryClient();
  const draft = me && `${me.subject}:submission:${id}`;
  const [store] = useState(() => new CellStore(form));
  const autosave = useRef<Autosave>(undefined);
  const [save, setSave] = useState<{ state: SaveState; problem?: unknown }>({ state: 'saved' });
  const [restored, setRestored] = useState(0);

  useEffect(() => {
    store.take(form);
  }, [store, form]);

  useEffect(() => {
    if (!draft) return;
    let live = true;
    // Absent until something was typed: an untouched form must not drop the draft of an earlier visit.
    let kept: Unsaved | undefined;
    const keep = () => {
      if (kept) void writeDraft(draft, Object.keys(kept).length > 0 ? kept : undefined);
    };
    let timer: ReturnType<typeof setTimeout>;
    const saving = new Autosave(store, {
      send: (cells) => patchCells(id, cells),
      keep: (unsaved) => {
        kept = unsaved;
        clearTimeout(timer);
        timer = setTimeout(keep, 150);
      },
      watch: (state, problem) => live && setSave({ state, problem }),
    });
    autosave.current = saving;
    void readDraft<Unsaved>(draft).then((found) => {
      if (live && found) setRestored(store.restore(found));
    });
    window.addEventListener('pagehide', keep);
    return () => {
      live = false;
      window.removeEventListener('pagehide', keep);
      clearTimeout(timer);
      keep();
      void saving.flush().then(() => client.invalidateQueries({ queryKey: formQuery(id).queryKey }));
      saving.stop();
    };
  }, [store, id, draft, client]);

  return { store, ...save, restored, flush: async () => (await autosave.current?.flush()) ?? true };
}

/** Draws again whenever anything in the form changes. */
export const useForm = (store: CellStore) => useSyncExternalStore(store.subscribe, store.version);
