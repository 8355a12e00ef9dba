import { Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextList } from '@/components/fields/TextList';
import { BodyFields } from './BodyFields';
import { CourseFields } from './CourseFields';
import { FactFields } from './FactFields';
import type { PassportForm } from './form';
import { ResourceFields } from './ResourceFields';
import { SwotFields } from './SwotFields';

export function PassportFields({ form }: { form: PassportForm }) {
  const { t } = useTranslation();
  return (
    <>
      <Part title={t('project.passport')}>
        <FactFields form={form} />
      </Part>
      <Part title={t('project.purpose')}>
        {(['goals', 'objectives', 'principles', 'expectedResults'] as const).map((key) => (
          <TextList
            key={key}
            label={t(`field.${key}`)}
            items={form.values[key]}
            onChange={(items) => form.set({ [key]: items })}
          />
        ))}
      </Part>
      <Part title={t('project.course')}>
        <CourseFields form={form} />
      </Part>
      <Part title={t('field.resources')}>
        <ResourceFields form={form} />
      </Part>
      <Part title={t('field.swot')}>
        <SwotFields form={form} />
      </Part>
      <Part title={t('field.bodies')}>
        <BodyFields form={form} />
      </Part>
      <Part title={t('field.notes')}>
        <TextList
          label={t('field.notes')}
          items={form.values.notes}
          onChange={(notes) => form.set({ notes })}
        />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="md">
      <Title order={2} mb="sm">
        {title}
      </Title>
      <Stack gap="md">{children}</Stack>
    </Paper>
  );
}
