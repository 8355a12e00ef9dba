import { Box, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Project } from '@/api/types';
import { day } from '@/format/days';
import { Block } from './Block';

/** The bodies that steer the project, with their members. */
export function Bodies({ project }: { project: Project }) {
  const { t } = useTranslation();
  if (!project.bodies?.length) return null;
  return (
    <Block title={t('field.bodies')}>
      <Stack gap="md">
        {project.bodies.map((body) => (
          <Box key={body.key}>
            <Title order={3}>{body.name}</Title>
            <Text size="sm" c="dimmed">
              {t(`body.${body.kind}`)}
            </Text>
            {body.members?.map((member, i) => (
              <Text key={i} size="sm">
                {member.name}
                {member.position && `, ${member.position}`}
                {(member.from || member.to) && (
                  <Text span c="dimmed" size="sm">
                    {' '}
                    {day(member.from)} – {day(member.to)}
                  </Text>
                )}
              </Text>
            ))}
          </Box>
        ))}
      </Stack>
    </Block>
  );
}
