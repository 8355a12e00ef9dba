import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { ofRoadmap, TRASH_KINDS, type TrashKind } from './kinds';
import { TrashList } from './TrashList';

const route = getRouteApi('/inside/framed/trash');

export function TrashPage() {
  const { t } = useTranslation();
  const { kind = 'activities', roadmapId } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page narrow title={t('nav.trash')} below={t('trash.hint')}>
      <Tabs
        value={kind}
        keepMounted={false}
        onChange={(next) => navigate({ search: { kind: next as TrashKind, roadmapId }, replace: true })}
      >
        <Tabs.List mb="sm">
          {TRASH_KINDS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`trash.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TRASH_KINDS.map((one) => (
          <Tabs.Panel key={one} value={one}>
            <TrashList kind={one} roadmapId={ofRoadmap(one) ? roadmapId : undefined} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
