import { Box, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Project } from '@/api/types';
import { Block, TextBlock, Texts } from './Block';

/** In which directions the work goes, with what, by whom, to which effect. */
export function Work({ project }: { project: Project }) {
  const { t } = useTranslation();
  return (
    <>
      <Groups
        title={t('field.directions')}
        groups={project.directions?.map((d) => ({ ...d, title: d.title ?? d.number }))}
      />
      <TextBlock title={t('field.resources')} items={project.resources?.map((resource) => resource.text)} />
      <Groups
        title={t('field.staffing')}
        groups={project.staffing?.map((post) => ({
          number: post.number,
          title: post.position,
          items: post.functions,
        }))}
      />
      <Groups
        title={t('field.effects')}
        groups={project.effects?.map((effect) => ({ title: effect.kind, items: effect.items }))}
      />
    </>
  );
}

interface GroupsProps {
  title: string;
  groups?: { number?: string; title?: string; items?: string[] }[];
}

function Groups({ title, groups }: GroupsProps) {
  if (!groups?.length) return null;
  return (
    <Block title={title}>
      <Stack gap="sm">
        {groups.map((group, i) => (
          <Box key={i}>
            {group.title && (
              <Title order={3}>
                {group.number && group.number !== group.title && `${group.number}. `}
                {group.title}
              </Title>
            )}
            {group.items && group.items.length > 0 && <Texts items={group.items} />}
          </Box>
        ))}
      </Stack>
    </Block>
  );
}
