import { Button, Menu } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Roadmap } from '@/api/types';
import { IconDots, IconPrint } from '@/components/icons';
import { MenuLink } from '@/components/links';
import { useRoadmapTrash } from '@/components/roadmap/roadmaps';

const route = getRouteApi('/inside/framed/roadmaps/$roadmapId');

interface RoadmapMenuProps {
  roadmap: Roadmap;
  canEdit: boolean;
  canArrange: boolean;
  onSection: () => void;
  onRenumber: () => void;
  onCollapse: () => void;
  onEdit: () => void;
  onColumns: () => void;
}

export function RoadmapMenu({
  roadmap,
  canEdit,
  canArrange,
  onSection,
  onRenumber,
  onCollapse,
  onEdit,
  onColumns,
}: RoadmapMenuProps) {
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
        <Menu.Item onClick={onColumns}>{t('roadmap.columnsMenu')}</Menu.Item>
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
