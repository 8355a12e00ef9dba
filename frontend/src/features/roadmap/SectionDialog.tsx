import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import type { Section } from '@/api/types';
import { ErrorSummary } from '@/components/record/ErrorSummary';
import { toastProblem } from '@/components/toasts';
import { inOrder } from './outline/layout';

interface SectionDialogProps {
  section?: Section;
  sections: Section[];
  onSave: (input: { title: string; number?: string; parentId?: string }) => Promise<void>;
  onClose: () => void;
}

export function SectionDialog({ section, sections, onSave, onClose }: SectionDialogProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(section?.title ?? '');
  const [number, setNumber] = useState(section?.number ?? '');
  const [parentId, setParentId] = useState(section?.parentId ?? '');
  const [errors, setErrors] = useState<Problem['errors']>([]);
  const [saving, setSaving] = useState(false);
  const below = new Set(section ? [section.id] : []);
  for (const { section: s } of inOrder(sections)) if (s.parentId && below.has(s.parentId)) below.add(s.id);
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    setSaving(true);
    try {
      await onSave({
        title: title.trim(),
        number: number.trim() || undefined,
        parentId: parentId || undefined,
      });
      onClose();
    } catch (problem) {
      if (problem instanceof Problem && problem.errors.length > 0) setErrors(problem.errors);
      else toastProblem(problem, submit);
      setSaving(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(section ? 'roadmap.editSection' : 'roadmap.newSection')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form noValidate onSubmit={submit}>
        <Stack>
          <ErrorSummary errors={errors} />
          <TextInput
            label={t('field.number')}
            data-path="number"
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <TextInput
            label={t('field.title')}
            required
            data-autofocus
            data-path="title"
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('field.parentId')}
            value={parentId}
            data={[
              { value: '', label: t('roadmap.topLevel') },
              ...inOrder(sections)
                .filter(({ section: s }) => !below.has(s.id))
                .map(({ section: s, depth }) => ({
                  value: s.id,
                  label: `${'  '.repeat(depth)}${s.number ?? ''} ${s.title}`,
                })),
            ]}
            onChange={(event) => setParentId(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={saving}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
