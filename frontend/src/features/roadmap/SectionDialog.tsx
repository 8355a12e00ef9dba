import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Section } from '@/api/types';
import { textField } from '@/components/record/fields';
import { RecordDialog } from '@/components/record/RecordDialog';
import { useDraftedForm } from '@/components/record/useDraftedForm';
import { inOrder } from './outline/layout';

interface SectionFields {
  title: string;
  number?: string;
  parentId?: string;
}

interface SectionDialogProps {
  roadmapId: string;
  section?: Section;
  sections: Section[];
  onSave: (input: SectionFields) => Promise<void>;
  onClose: () => void;
}

export function SectionDialog({ roadmapId, section, sections, onSave, onClose }: SectionDialogProps) {
  const { t } = useTranslation();
  const form = useDraftedForm<SectionFields, never, void>({
    form: `section:${section?.id ?? `new:${roadmapId}`}`,
    saved: { title: section?.title ?? '', number: section?.number, parentId: section?.parentId },
    send: ({ title, number, parentId }) =>
      onSave({ title: title?.trim() ?? '', number: number?.trim() || undefined, parentId }),
    onSaved: onClose,
  });
  const below = new Set(section ? [section.id] : []);
  for (const { section: s } of inOrder(sections)) if (s.parentId && below.has(s.parentId)) below.add(s.id);
  return (
    <RecordDialog
      title={t(section ? 'roadmap.editSection' : 'roadmap.newSection')}
      form={form}
      onClose={onClose}
    >
      <TextInput label={t('field.number')} {...textField(form, 'number')} />
      <TextInput label={t('field.title')} required data-autofocus {...textField(form, 'title')} />
      <NativeSelect
        label={t('field.parentId')}
        value={form.values.parentId ?? ''}
        data={[
          { value: '', label: t('roadmap.topLevel') },
          ...inOrder(sections)
            .filter(({ section: s }) => !below.has(s.id))
            .map(({ section: s, depth }) => ({
              value: s.id,
              label: `${'  '.repeat(depth)}${s.number ?? ''} ${s.title}`,
            })),
        ]}
        onChange={(event) => form.set({ parentId: event.currentTarget.value || undefined })}
      />
    </RecordDialog>
  );
}
