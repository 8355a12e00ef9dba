import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { dropDraft, keepDraft, readDraft } from '@/api/drafts';
import { useMe } from '@/api/me';
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
  const draft = me && `submission:${id}`;
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
    const saving = new Autosave(store, {
      send: (cells) => patchCells(id, cells),
      keep: (unsaved) => (Object.keys(unsaved).length > 0 ? keepDraft(draft, unsaved) : dropDraft(draft)),
      watch: (state, problem) => live && setSave({ state, problem }),
    });
    autosave.current = saving;
    const found = readDraft<Unsaved>(draft);
    // oxlint-disable-next-line react/set-state-in-effect -- an earlier visit's answers go into the store: an order, not a state to derive
    if (found) setRestored(store.restore(found));
    return () => {
      live = false;
      void saving.flush().then(() => client.invalidateQueries({ queryKey: formQuery(id).queryKey }));
      saving.stop();
    };
  }, [store, id, draft, client]);

  return { store, ...save, restored, flush: async () => (await autosave.current?.flush()) ?? true };
}

/** Draws again whenever anything in the form changes. */
export const useForm = (store: CellStore) => useSyncExternalStore(store.subscribe, store.version);
