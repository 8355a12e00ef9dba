import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDraft } from '@/api/drafts';
import { ChangeDropped, same } from '@/api/merge';
import { type FieldError, Problem } from '@/api/problem';
import { toastProblem } from '../toasts';
import { errorText, pathOf, pointerOf } from './ErrorSummary';
import { ofRows, type Unread } from './Unread';
import { useDraft } from './useDraft';

interface Draft<I, B> {
  /** The saved state the typing began with. */
  base?: B;
  values: I;
  unread?: Unread;
}

interface DraftedOptions<I extends object, B, R> {
  /** Names the form for its drafts, such as `project:0192…`. */
  form: string;
  /** What the fields hold before anything is typed. */
  saved: I;
  /** The saved state they come from. */
  base?: B;
  toInput?: (base: B) => I;
  send: (values: I, base: B | undefined) => Promise<R>;
  onSaved: (saved: R) => unknown;
}

export interface FormState<I> {
  /** The name of its drafts. */
  name: string;
  values: I;
  set: (patch: Partial<I>) => void;
  unread: Unread;
  setUnread: (path: string, text: string | undefined) => void;
  errors: FieldError[];
  errorAt: (path: string) => string | undefined;
  save: () => Promise<void>;
  saving: boolean;
  dirty: boolean;
  /** Whether what was typed outlives the page. */
  kept: boolean;
  /** What was typed at an earlier visit stands in the fields again. */
  restored: boolean;
  dropDraft: () => void;
}

const NONE: Unread = {};

/** The life of one form: what is typed is a draft until it is saved, and refused fields are named. */
export function useDraftedForm<I extends object, B, R>(options: DraftedOptions<I, B, R>): FormState<I> {
  const { t } = useTranslation();
  const draft = useDraft<Draft<I, B>>(options.form);
  const [begunHere, setBegunHere] = useState(false);
  const [current, setCurrent] = useState<B>();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [saving, setSaving] = useState(false);
  const saved = current && options.toInput ? options.toInput(current) : options.saved;
  // Read anew whenever it is needed: a retry or a late answer must not bring back what stood here before.
  const now = (): Draft<I, B> =>
    readDraft<Draft<I, B>>(options.form) ?? { base: current ?? options.base, values: saved };
  const { values, unread = NONE } = draft.value ?? { values: saved };
  const dirty = draft.value !== undefined && (unread !== NONE || !same(values, saved));

  const keep = (change: (before: Draft<I, B>) => Draft<I, B>) => {
    if (!draft.value) setBegunHere(true);
    const { unread: texts = NONE, ...next } = change(now());
    draft.keep(Object.keys(texts).length > 0 ? { ...next, unread: texts } : next);
  };

  const save = async () => {
    // What stands in a field and is no value must not be taken for an empty one.
    const texts = Object.keys(now().unread ?? NONE);
    if (texts.length > 0) {
      setErrors(texts.map((path) => ({ pointer: pointerOf(path), code: 'not_a_date', detail: '' })));
      return;
    }
    setSaving(true);
    setErrors([]);
    try {
      const { values: typed, base } = now();
      const result = await options.send(typed, base);
      draft.drop();
      await options.onSaved(result);
    } catch (problem) {
      if (problem instanceof ChangeDropped) {
        setCurrent(problem.current as B);
        draft.drop();
      } else if (problem instanceof Problem && problem.errors.length > 0) setErrors(problem.errors);
      else toastProblem(problem, problem instanceof Problem && problem.stale ? undefined : save);
    } finally {
      setSaving(false);
    }
  };

  return {
    name: options.form,
    values,
    set: (patch) =>
      keep((before) => {
        const now = { ...before.values, ...patch };
        return { ...before, values: now, unread: ofRows(before.unread ?? NONE, now) };
      }),
    unread,
    setUnread: (path, text) => {
      if (now().unread?.[path] === text) return;
      keep((before) => {
        const { [path]: _, ...others } = before.unread ?? NONE;
        return { ...before, unread: text === undefined ? others : { ...others, [path]: text } };
      });
    },
    errors,
    errorAt: (path) => {
      const error = errors.find((e) => pathOf(e.pointer) === path);
      return error && errorText(error, t);
    },
    save,
    saving,
    dirty,
    kept: draft.kept,
    restored: dirty && !begunHere,
    dropDraft: draft.drop,
  };
}
