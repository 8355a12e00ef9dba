import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldError, Problem } from '@/api/problem';
import type { Organisation } from '@/api/types';
import { DateField } from '@/components/fields/DateField';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { ErrorSummary, errorText, pathOf } from '@/components/record/ErrorSummary';
import { toastProblem } from '@/components/toasts';
import { closeOrganisation, renameOrganisation } from './api';

interface DialogProps {
  organisation: Organisation;
  onClose: () => void;
}

/** A new name from a day on; older documents go on printing the older name. */
export function RenameDialog({ organisation, onClose }: DialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(organisation.name);
  const [shortName, setShortName] = useState(organisation.shortName ?? '');
  const [from, setFrom] = useState(today());
  const form = useAction(
    () => renameOrganisation(organisation, { name, shortName: shortName || undefined, from }),
    onClose,
  );
  return (
    <Frame title={t('organisation.rename')} hint={t('organisation.renameHint')} form={form} onClose={onClose}>
      <TextInput
        label={t('field.name')}
        required
        data-autofocus
        data-path="name"
        error={form.errorAt('name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('field.shortName')}
        data-path="shortName"
        error={form.errorAt('shortName')}
        value={shortName}
        onChange={(event) => setShortName(event.currentTarget.value)}
      />
      <DateField
        label={t('field.from')}
        required
        data-path="from"
        error={form.errorAt('from')}
        value={from}
        onChange={(date) => setFrom(date ?? '')}
      />
    </Frame>
  );
}

/** Closing with a successor is a merger; nothing that belongs to the closed one moves or disappears. */
export function CloseDialog({ organisation, onClose }: DialogProps) {
  const { t } = useTranslation();
  const [on, setOn] = useState(today());
  const [successorId, setSuccessor] = useState<string>();
  const form = useAction(() => closeOrganisation(organisation, { on, successorId }), onClose);
  return (
    <Frame title={t('organisation.close')} hint={t('organisation.closeHint')} form={form} onClose={onClose}>
      <DateField
        label={t('field.on')}
        required
        data-autofocus
        data-path="on"
        error={form.errorAt('on')}
        value={on}
        onChange={(date) => setOn(date ?? '')}
      />
      <OrganisationPicker
        label={t('field.successorId')}
        path="successorId"
        error={form.errorAt('successorId')}
        value={successorId}
        onPick={setSuccessor}
      />
    </Frame>
  );
}

const today = () => new Date().toISOString().slice(0, 10);

function useAction(run: () => Promise<Organisation>, done: () => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [saving, setSaving] = useState(false);
  const submit = async () => {
    setSaving(true);
    try {
      const saved = await run();
      client.setQueryData(['organisation', saved.id], saved);
      await client.invalidateQueries({ queryKey: ['organisations'] });
      done();
    } catch (problem) {
      if (problem instanceof Problem && problem.errors.length > 0) setErrors(problem.errors);
      else toastProblem(problem, submit);
      if (problem instanceof Problem && problem.stale)
        await client.invalidateQueries({ queryKey: ['organisation'] });
      setSaving(false);
    }
  };
  const errorAt = (path: string) => {
    const error = errors.find((e) => pathOf(e.pointer) === path);
    return error && errorText(error, t);
  };
  return { submit, saving, errors, errorAt };
}

interface FrameProps {
  title: string;
  hint: string;
  form: ReturnType<typeof useAction>;
  onClose: () => void;
  children: ReactNode;
}

function Frame({ title, hint, form, onClose, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <Stack>
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
          <ErrorSummary errors={form.errors} />
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={form.saving}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
