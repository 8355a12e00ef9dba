import { Box, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Project } from '@/api/types';
import { Understood } from '@/components/language/ScheduleHint';
import { Block, Texts } from './Block';

export function Stages({ project }: { project: Project }) {
  const { t } = useTranslation();
  if (!project.stages?.length) return null;
  return (
    <Block title={t('field.stages')}>
      <Stack gap="md">
        {project.stages.map((stage) => (
          <Box key={stage.key}>
            <Title order={3}>
              {stage.number && `${stage.number}. `}
              {stage.title}
            </Title>
            {stage.schedule && (
              <Box my={4}>
                <Text size="sm">{stage.schedule.text}</Text>
                <Understood schedule={stage.schedule} />
              </Box>
            )}
            {stage.items && stage.items.length > 0 && <Texts items={stage.items} />}
          </Box>
        ))}
      </Stack>
    </Block>
  );
}
