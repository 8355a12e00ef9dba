import { useState } from 'react';
import { dropDraft, readDraft } from '@/api/drafts';
import { useAskConflict } from './Conflict';
import { useDraft } from './useDraft';

interface Typed {
  /** The saved text that the typing began with. */
  from: string;
  text: string;
}

/** Keeps a text that is typed outside of a form, under a name, until it is what the server has. */
export function useTypedText(name: string, field: string, saved: string) {
  const draft = useDraft<Typed>(name);
  const ask = useAskConflict();
  const [found] = useState(draft.value?.text);
  const text = draft.value?.text ?? saved;
  // What was typed before and is being saved is where the next typing begins.
  const from = draft.value && draft.value.text.trim() !== saved ? draft.value.from : saved;

  /** Somebody saved another text since the typing began: the person says which one stays. */
  const mineStays = async (words: string) => {
    if (from === saved) return true;
    const fields = [field];
    const theirs = await ask({ mine: { [field]: words }, theirs: { [field]: saved }, fields });
    return theirs !== undefined && !theirs.has(field);
  };

  return {
    text,
    /** Typed, now or at an earlier visit, and not saved. */
    unsaved: text !== saved,
    /** What was typed earlier stands here again. */
    restored: found !== undefined && found !== saved,
    type: (next: string) => draft.keep({ from, text: next }),
    drop: draft.drop,
    /** For Esc: what was just typed waits for the next time, what has waited already is given up. */
    giveUp() {
      if (text === found || text === saved) draft.drop();
    },
    /** Saves what was typed and forgets it once `save` answers that it is over; typed on meanwhile, it stays. */
    async settle(save: (text: string) => Promise<boolean>): Promise<void> {
      const typed = readDraft<Typed>(name);
      if (!typed) return;
      const words = typed.text.trim();
      const over = words === saved || !(await mineStays(words)) || (await save(words));
      if (over && readDraft<Typed>(name)?.text === typed.text) dropDraft(name);
    },
  };
}
