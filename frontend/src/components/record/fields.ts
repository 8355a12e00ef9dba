import type { FormState } from './useDraftedForm';

/** What every text input of a form needs, by the path of its field. */
export function textField<I extends object>(state: FormState<I>, key: keyof I & string) {
  return {
    value: (state.values[key] as string | undefined) ?? '',
    error: state.errorAt(key),
    'data-path': key,
    onChange: (event: { currentTarget: { value: string } }) =>
      state.set({ [key]: event.currentTarget.value || undefined } as Partial<I>),
  };
}
