import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Roadmap } from '@/api/types';
import { IconDots, IconPrint, IconRedo, IconUndo } from '@/components/icons';
import { MenuLink } from '@/components/links';
import { useRoadmapTrash } from '@/components/roadmap/roadmaps';
import type { Editor } from './useEditor';

const route = getRouteApi('/inside/framed/roadmaps/$roadmapId');

export function UndoButtons({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  return (
    <Group gap={2}>
      <ActionIcon
        size="lg"
        variant="subtle"
        color="gray"
        disabled={!editor.canUndo}
        aria-label={t('action.undo')}
        title="Ctrl+Z"
        onClick={() => void editor.undo()}
      >
        <IconUndo />
      </ActionIcon>
      <ActionIcon
        size="lg"
        variant="subtle"
        color="gray"
        disabled={!editor.canRedo}
        aria-label={t('action.redo')}
        title="Ctrl+Shift+Z"
        onClick={() => void editor.redo()}
      >
        <IconRedo />
      </ActionIcon>
    </Group>
  );
}

interface MoreMenuProps {
  roadmap: Roadmap;
  canEdit: boolean;
  canArrange: boolean;
  onSection: () => void;
  onRenumber: () => void;
  onCollapse: () => void;
  onEdit: () => void;
}

export function MoreMenu({
  roadmap,
  canEdit,
  canArrange,
  onSection,
  onRenumber,
  onCollapse,
  onEdit,
}: MoreMenuProps) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const toTrash = useRoadmapTrash();
  const trash = async () => {
    if (await toTrash(roadmap))
      await navigate({ to: '/projects/$projectId', params: { projectId: roadmap.projectId } });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" px={10} aria-label={t('action.moreActions')}>
          <IconDots />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuLink
          to="/roadmaps/$roadmapId/print"
          params={{ roadmapId: roadmap.id }}
          search={{ ...search, activity: undefined }}
          leftSection={<IconPrint />}
        >
          {t('action.print')}
        </MenuLink>
        <Menu.Item onClick={onCollapse}>{t('roadmap.collapseAll')}</Menu.Item>
        {canEdit && <Menu.Item onClick={onSection}>{t('roadmap.newSection')}</Menu.Item>}
        {canEdit && (
          <Menu.Item disabled={!canArrange} onClick={onRenumber}>
            {t('roadmap.renumber')}
          </Menu.Item>
        )}
        {canEdit && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={onEdit}>{t('roadmap.editThis')}</Menu.Item>
            <Menu.Item onClick={() => void trash()}>{t('roadmap.trashThis')}</Menu.Item>
            <Menu.Divider />
          </>
        )}
        {canEdit && (
          <MenuLink to="/trash" search={{ kind: 'activities', roadmapId: roadmap.id }}>
            {t('nav.trash')}
          </MenuLink>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
