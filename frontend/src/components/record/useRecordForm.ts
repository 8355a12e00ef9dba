import { saveMerging } from '@/api/merge';
import { useAskConflict } from './Conflict';
import { type FormState, useDraftedForm } from './useDraftedForm';

interface RecordOptions<V extends { version: string }, I extends object> {
  /** Names the form for its drafts, such as `project:0192…`. */
  form: string;
  /** The saved state being edited; absent for a new record. */
  view?: V;
  blank: I;
  toInput: (view: V) => I;
  create?: (input: I) => Promise<V>;
  put?: (input: I, version: string) => Promise<V>;
  onSaved: (saved: V) => unknown;
}

/** A record with versions in a form: what others saved meanwhile is merged, or asked about. */
export function useRecordForm<V extends { version: string }, I extends object>({
  form,
  view,
  blank,
  toInput,
  create,
  put,
  onSaved,
}: RecordOptions<V, I>): FormState<I> {
  const ask = useAskConflict();
  return useDraftedForm<I, V, V>({
    form,
    saved: view ? toInput(view) : blank,
    base: view,
    toInput,
    send: (mine, base) => (base && put ? saveMerging({ base, mine, toInput, put, ask }) : create!(mine)),
    onSaved,
  });
}
