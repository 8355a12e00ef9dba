import { Button, Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Project, Roadmap, RoadmapInput } from '@/api/types';
import { ErrorSummary } from '@/components/ErrorSummary';
import { textField, useRecordForm } from '@/components/RecordForm';
import { createRoadmap } from './api';

/** A new, empty roadmap of a project. */
export function RoadmapDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const year = new Date().getFullYear();
  const form = useRecordForm<Roadmap, RoadmapInput>({
    form: `roadmap-new:${project.id}`,
    blank: {
      projectId: project.id,
      title: t('roadmap.defaultTitle'),
      startYear: Number(project.period?.start?.slice(0, 4) ?? year),
      endYear: Number(project.period?.end?.slice(0, 4) ?? year + 1),
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
    onSaved: async (roadmap) => {
      await client.invalidateQueries({ queryKey: ['roadmaps'] });
      await navigate({ to: '/roadmaps/$roadmapId', params: { roadmapId: roadmap.id } });
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('roadmap.new')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.save();
        }}
      >
        <Stack>
          <ErrorSummary errors={form.errors} />
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
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={form.saving}>
              {t('action.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
