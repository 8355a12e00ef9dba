import { ActionIcon, Group, Menu, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Roadmap } from '@/api/types';
import { IconDots } from '@/components/icons';
import { TextLink } from '@/components/links';
import { RoadmapDialog } from '@/components/roadmap/RoadmapDialog';
import { useRoadmapTrash } from '@/components/roadmap/roadmaps';

export function RoadmapLink({ roadmap, canEdit }: { roadmap: Roadmap; canEdit: boolean }) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" justify="space-between" wrap="nowrap">
      <TextLink to="/roadmaps/$roadmapId" params={{ roadmapId: roadmap.id }} fw={600}>
        {roadmap.title}
      </TextLink>
      <Group gap={4} wrap="nowrap">
        <Text size="sm" c="dimmed" ta="right">
          {roadmap.startYear}–{roadmap.endYear}
          {roadmap.activityCount !== undefined &&
            ` · ${t('roadmap.count', { count: roadmap.activityCount })}`}
        </Text>
        {canEdit && <RoadmapMenu roadmap={roadmap} />}
      </Group>
    </Group>
  );
}

function RoadmapMenu({ roadmap }: { roadmap: Roadmap }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const trash = useRoadmapTrash();
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('roadmap.menuOf', { name: roadmap.title })}>
            <IconDots />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setEditing(true)}>{t('action.edit')}</Menu.Item>
          <Menu.Item onClick={() => void trash(roadmap)}>{t('action.toTrash')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {editing && <RoadmapDialog roadmap={roadmap} onClose={() => setEditing(false)} />}
    </>
  );
}
