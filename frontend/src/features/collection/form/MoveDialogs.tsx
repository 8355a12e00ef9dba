import { Button, Checkbox, Group, Modal, ScrollArea, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CellStore } from '../entry/CellStore';
import { nameOf } from '../entry/cells';
import type { Move, Why } from '../submission/api';

type Go = (to: Move, why?: Why) => Promise<boolean>;

/** Back to the school: the reason, and exactly the cells it may change, each with a word on what is wrong. */
export function ReturnDialog({ store, onClose, move }: { store: CellStore; onClose: () => void; move: Go }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [notes, setNotes] = useState<Record<string, string>>({});
  const lines = store.lines.filter((line) => !line.heading && !store.at(line.key).cell.byItself);
  const flag = (key: string, on: boolean) =>
    setNotes(({ [key]: note = '', ...rest }) => (on ? { ...rest, [key]: note } : rest));
  const cells = lines
    .filter((line) => line.key in notes)
    .map((line) => ({
      indicatorId: line.row.indicatorId,
      slice: line.slice,
      note: notes[line.key] || undefined,
    }));
  return (
    <ReasonDialog
      title={t('collection.move.return')}
      hint={t('collection.returnHint')}
      reason={reason}
      setReason={setReason}
      ready={reason.trim() !== '' && cells.length > 0}
      onClose={onClose}
      go={() => move('return', { reason: reason.trim(), cells })}
    >
      <Text size="sm" fw={500}>
        {t('collection.returnCells', { count: cells.length })}
      </Text>
      <ScrollArea.Autosize mah={320} offsetScrollbars>
        <Stack gap={6}>
          {lines.map((line) => (
            <Stack key={line.key} gap={4} pl={line.depth * 20}>
              <Checkbox
                label={line.name}
                checked={line.key in notes}
                onChange={(event) => flag(line.key, event.currentTarget.checked)}
              />
              {line.key in notes && (
                <TextInput
                  ml={28}
                  aria-label={t('collection.flagNote', { name: nameOf(line) })}
                  placeholder={t('collection.flagNotePlaceholder')}
                  value={notes[line.key]}
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    setNotes((now) => ({ ...now, [line.key]: value }));
                  }}
                />
              )}
            </Stack>
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </ReasonDialog>
  );
}

/** An accepted form opens again only for a reason, which stays with the new revisions. */
export function AmendDialog({ onClose, move }: { onClose: () => void; move: Go }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <ReasonDialog
      title={t('collection.move.amend')}
      hint={t('collection.amendHint')}
      reason={reason}
      setReason={setReason}
      ready={reason.trim() !== ''}
      onClose={onClose}
      go={() => move('amend', { reason: reason.trim() })}
    />
  );
}

interface ReasonDialogProps {
  title: string;
  hint: string;
  reason: string;
  setReason: (reason: string) => void;
  ready: boolean;
  onClose: () => void;
  go: () => Promise<boolean>;
  children?: ReactNode;
}

function ReasonDialog({ title, hint, reason, setReason, ready, onClose, go, children }: ReasonDialogProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          setBusy(true);
          if (await go()) onClose();
          setBusy(false);
        }}
      >
        <Stack>
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
          <Textarea
            label={t('collection.reasonLabel')}
            required
            autosize
            minRows={2}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={!ready}>
              {title}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
