import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Project, Roadmap, RoadmapInput } from '@/api/types';
import { textField } from '../record/fields';
import { RecordDialog } from '../record/RecordDialog';
import { useRecordForm } from '../record/useRecordForm';
import { useToday } from '../useToday';
import { createRoadmap, putRoadmap, useRoadmapSaved } from './roadmaps';

interface RoadmapDialogProps {
  /** The roadmap to edit; without one, a new roadmap of the project is made. */
  roadmap?: Roadmap;
  project?: Project;
  onSaved?: (roadmap: Roadmap) => unknown;
  onClose: () => void;
}

export function RoadmapDialog({ roadmap, project, onSaved, onClose }: RoadmapDialogProps) {
  const { t } = useTranslation();
  const saved = useRoadmapSaved();
  const year = useToday().getFullYear();
  const form = useRecordForm<Roadmap, RoadmapInput>({
    form: roadmap ? `roadmap:${roadmap.id}` : `roadmap-new:${project?.id}`,
    view: roadmap,
    blank: {
      projectId: project?.id ?? '',
      title: t('roadmap.defaultTitle'),
      startYear: Number(project?.period?.start?.slice(0, 4) ?? year),
      endYear: Number(project?.period?.end?.slice(0, 4) ?? year + 1),
      planYear: 'school',
    },
    toInput: ({ projectId, title, startYear, endYear, planYear, period }) => ({
      projectId,
      title,
      startYear,
      endYear,
      planYear,
      period,
    }),
    create: createRoadmap,
    put: roadmap && putRoadmap(roadmap.id),
    onSaved: async (result) => {
      await saved(result);
      onClose();
      await onSaved?.(result);
    },
  });
  return (
    <RecordDialog
      title={t(roadmap ? 'roadmap.edit' : 'roadmap.new')}
      form={form}
      submit={roadmap ? undefined : t('action.create')}
      onClose={onClose}
    >
      <TextInput label={t('field.title')} required data-autofocus {...textField(form, 'title')} />
      <Group grow>
        {(['startYear', 'endYear'] as const).map((key) => (
          <NumberInput
            key={key}
            label={t(`field.${key}`)}
            required
            hideControls
            error={form.errorAt(key)}
            data-path={key}
            value={form.values[key]}
            onChange={(value) => form.set({ [key]: Number(value) })}
          />
        ))}
      </Group>
      <Select
        label={t('field.planYear')}
        allowDeselect={false}
        value={form.values.planYear}
        data={(['school', 'calendar'] as const).map((value) => ({
          value,
          label: t(`planYear.${value}`),
        }))}
        onChange={(value) => form.set({ planYear: value as RoadmapInput['planYear'] })}
      />
    </RecordDialog>
  );
}
