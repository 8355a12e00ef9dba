import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import type { Project } from '@/api/types';
import { IconPlus } from '@/components/icons';
import { RoadmapDialog } from '@/components/roadmap/RoadmapDialog';
import { Empty, Failure, Loading } from '@/components/States';
import { projectRoadmapsQuery } from './api';
import { Block } from './Block';
import { RoadmapLink } from './RoadmapLink';

/** The roadmaps of the project, and a way to begin another. */
export function Roadmaps({ project }: { project: Project }) {
  const { t } = useTranslation();
  const canEdit = useCan('roadmap:edit', project.organisationId);
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const roadmaps = useQuery(projectRoadmapsQuery(project.id));
  const add = canEdit && (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconPlus size={14} />}
      onClick={() => setCreating(true)}
    >
      {t('roadmap.new')}
    </Button>
  );
  return (
    <Block title={t('project.roadmaps')} actions={add}>
      {roadmaps.error && <Failure problem={roadmaps.error} retry={roadmaps.refetch} />}
      {roadmaps.isPending && <Loading rows={1} height={44} />}
      {roadmaps.data?.length === 0 && <Empty title={t('roadmap.none')} hint={t('roadmap.noneHint')} />}
      <Stack gap={6}>
        {roadmaps.data?.map((roadmap) => (
          <RoadmapLink key={roadmap.id} roadmap={roadmap} canEdit={canEdit} />
        ))}
      </Stack>
      {creating && (
        <RoadmapDialog
          project={project}
          onClose={() => setCreating(false)}
          onSaved={({ id }) => navigate({ to: '/roadmaps/$roadmapId', params: { roadmapId: id } })}
        />
      )}
    </Block>
  );
}
