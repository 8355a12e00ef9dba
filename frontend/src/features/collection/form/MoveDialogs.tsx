import { Checkbox, ScrollArea, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { textField } from '@/components/record/fields';
import { RecordDialog } from '@/components/record/RecordDialog';
import { type FormState, useDraftedForm } from '@/components/record/useDraftedForm';
import { Told } from '@/components/toasts';
import type { CellStore } from '../entry/CellStore';
import { type Line, nameOf } from '../entry/cells';
import type { Move, Why } from '../submission/api';

interface DialogProps {
  store: CellStore;
  onClose: () => void;
  /** Answers whether it went through; otherwise the person has been told why not. */
  move: (to: Move, why?: Why) => Promise<boolean>;
}

interface Reasons {
  reason: string;
  /** A word on what is wrong, by the cell that is flagged. */
  notes: Record<string, string>;
}

function useReasons({ store, onClose, move }: DialogProps, to: Move, why: (typed: Reasons) => Why) {
  return useDraftedForm<Reasons, never, void>({
    form: `submission:${store.submission().id}:${to}`,
    saved: { reason: '', notes: {} },
    send: async (typed) => {
      if (!(await move(to, why(typed)))) throw new Told();
    },
    onSaved: onClose,
  });
}

/** Back to the school: the reason, and exactly the cells it may change, each with a word on what is wrong. */
export function ReturnDialog(props: DialogProps) {
  const { t } = useTranslation();
  const { store, onClose } = props;
  const lines = store.lines.filter((line) => !line.heading && !store.at(line.key).cell.byItself);
  const flagged = (notes: Reasons['notes']) => lines.filter((line) => line.key in notes);
  const form = useReasons(props, 'return', ({ reason, notes }) => ({
    reason: reasonOf(reason),
    cells: flagged(notes).map(({ key, row, slice }) => ({
      indicatorId: row.indicatorId,
      slice,
      note: notes[key] || undefined,
    })),
  }));
  const { reason, notes } = form.values;
  const count = flagged(notes).length;
  const title = t('collection.move.return');
  return (
    <RecordDialog
      title={title}
      hint={t('collection.returnHint')}
      form={form}
      submit={title}
      ready={reasonOf(reason) !== '' && count > 0}
      onClose={onClose}
    >
      <Reason form={form} />
      <Text size="sm" fw={500}>
        {t('collection.returnCells', { count })}
      </Text>
      <ScrollArea.Autosize mah={320} offsetScrollbars>
        <Stack gap={6}>
          {lines.map((line) => (
            <Flag key={line.key} line={line} form={form} />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </RecordDialog>
  );
}

/** An accepted form opens again only for a reason, which stays with the new revisions. */
export function AmendDialog(props: DialogProps) {
  const { t } = useTranslation();
  const form = useReasons(props, 'amend', ({ reason }) => ({ reason: reasonOf(reason) }));
  const title = t('collection.move.amend');
  return (
    <RecordDialog
      title={title}
      hint={t('collection.amendHint')}
      form={form}
      submit={title}
      ready={reasonOf(form.values.reason) !== ''}
      onClose={props.onClose}
    >
      <Reason form={form} />
    </RecordDialog>
  );
}

/** An emptied field is absent. */
const reasonOf = (typed: string | undefined) => (typed ?? '').trim();

function Reason({ form }: { form: FormState<Reasons> }) {
  const { t } = useTranslation();
  return (
    <Textarea
      label={t('collection.reasonLabel')}
      required
      autosize
      minRows={2}
      data-autofocus
      {...textField(form, 'reason')}
    />
  );
}

function Flag({ line, form }: { line: Line; form: FormState<Reasons> }) {
  const { t } = useTranslation();
  const { notes } = form.values;
  const { [line.key]: note, ...others } = notes;
  return (
    <Stack gap={4} pl={line.depth * 20}>
      <Checkbox
        label={line.name}
        checked={note !== undefined}
        onChange={(event) =>
          form.set({ notes: event.currentTarget.checked ? { ...notes, [line.key]: '' } : others })
        }
      />
      {note !== undefined && (
        <TextInput
          ml={28}
          aria-label={t('collection.flagNote', { name: nameOf(line) })}
          placeholder={t('collection.flagNotePlaceholder')}
          value={note}
          onChange={(event) => form.set({ notes: { ...notes, [line.key]: event.currentTarget.value } })}
        />
      )}
    </Stack>
  );
}
