import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeDropped, same, saveMerging } from '@/api/merge';
import { type FieldError, Problem } from '@/api/problem';
import { toastProblem } from '../toasts';
import { useAskConflict } from './Conflict';
import { ErrorSummary, errorText, pathOf } from './ErrorSummary';
import { useDraft } from './useDraft';

interface RecordOptions<V extends { version: string }, I extends object> {
  /** Names the form for its draft, such as `project:0192…`. */
  form: string;
  /** The saved state being edited; absent for a new record. */
  view?: V;
  blank: I;
  toInput: (view: V) => I;
  create?: (input: I) => Promise<V>;
  put?: (input: I, version: string) => Promise<V>;
  onSaved: (saved: V) => void;
}

export interface RecordFormState<I> {
  values: I;
  set: (patch: Partial<I>) => void;
  errors: FieldError[];
  errorAt: (path: string) => string | undefined;
  save: () => Promise<void>;
  saving: boolean;
  dirty: boolean;
  draft?: I;
  takeDraft: () => void;
  dropDraft: () => void;
}

/** The life of one form: draft in the browser, save with merge on 412, errors by field. */
export function useRecordForm<V extends { version: string }, I extends object>(
  options: RecordOptions<V, I>,
): RecordFormState<I> {
  const { t } = useTranslation();
  const ask = useAskConflict();
  const saved = options.view ? options.toInput(options.view) : options.blank;
  const [edited, setEdited] = useState<I>();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [saving, setSaving] = useState(false);
  const [base, setBase] = useState(options.view);
  const values = edited ?? saved;
  const dirty = edited !== undefined && !same(edited, saved);
  const draft = useDraft(options.form, values, dirty);

  const save = async () => {
    setSaving(true);
    setErrors([]);
    await draft.keep();
    try {
      const from = base ?? options.view;
      const result =
        from && options.put
          ? await saveMerging({ base: from, mine: values, toInput: options.toInput, put: options.put, ask })
          : await options.create!(values);
      draft.forget();
      options.onSaved(result);
    } catch (problem) {
      if (problem instanceof ChangeDropped) {
        setBase(problem.current as V);
        setEdited(options.toInput(problem.current as V));
        draft.forget();
      } else if (problem instanceof Problem && problem.errors.length > 0) setErrors(problem.errors);
      else toastProblem(problem, save);
    } finally {
      setSaving(false);
    }
  };

  return {
    values,
    set: (patch) => {
      // What the edit starts from is fixed by the first keystroke, whatever is fetched meanwhile.
      setBase((now) => (edited ? now : options.view));
      setEdited({ ...values, ...patch });
    },
    errors,
    errorAt: (path) => {
      const error = errors.find((e) => pathOf(e.pointer) === path);
      return error && errorText(error, t);
    },
    save,
    saving,
    dirty,
    draft: edited === undefined && draft.found && !same(draft.found, saved) ? draft.found : undefined,
    takeDraft: () => setEdited(draft.found),
    dropDraft: draft.forget,
  };
}

interface FrameProps<I> {
  state: RecordFormState<I>;
  onCancel: () => void;
  children: ReactNode;
}

export function RecordForm<I>({ state, onCancel, children }: FrameProps<I>) {
  const { t } = useTranslation();
  useHotkeys([['mod+S', () => void state.save()]], []);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void state.save();
      }}
    >
      <Stack gap="md">
        {state.draft !== undefined && (
          <Alert variant="outline" title={t('draft.found')}>
            <Group gap="xs">
              <Button size="xs" onClick={state.takeDraft}>
                {t('draft.take')}
              </Button>
              <Button size="xs" variant="default" onClick={state.dropDraft}>
                {t('draft.drop')}
              </Button>
            </Group>
          </Alert>
        )}
        <ErrorSummary errors={state.errors} />
        {children}
        <Paper
          withBorder
          p="xs"
          style={{ position: 'sticky', bottom: 8, zIndex: 20, background: 'var(--o-surface)' }}
        >
          <Group justify="space-between">
            <Text size="sm" c="dimmed" role="status">
              {state.dirty ? t('draft.kept') : ''}
            </Text>
            <Group gap="xs">
              <Button variant="default" onClick={onCancel}>
                {t('action.cancel')}
              </Button>
              <Button type="submit" loading={state.saving}>
                {t('action.save')}
              </Button>
            </Group>
          </Group>
        </Paper>
      </Stack>
    </form>
  );
}

/** What every text input of a record form needs, by the path of its field. */
export function textField<I extends object>(state: RecordFormState<I>, key: keyof I & string) {
  return {
    value: (state.values[key] as string | undefined) ?? '',
    error: state.errorAt(key),
    'data-path': key,
    onChange: (event: { currentTarget: { value: string } }) =>
      state.set({ [key]: event.currentTarget.value || undefined } as Partial<I>),
  };
}
