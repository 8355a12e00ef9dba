import { Alert, Box, Button, List, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import type { Indicator } from '@/api/types';
import { IconPencil, IconTrash } from '@/components/icons';
import { ButtonLink, TextLink } from '@/components/links';
import { OrganisationName } from '@/components/OrganisationName';
import { Page } from '@/components/Page';
import { useTrash } from '@/components/record/useTrash';
import { Failure, Loading } from '@/components/States';
import { ActivitiesTab } from './ActivitiesTab';
import { indicatorQuery, removeIndicator, restoreIndicator } from './api';
import { DefinitionView } from './DefinitionView';
import { Doubts } from './Doubts';
import type { IndicatorTab } from './search';
import { TargetsTab } from './TargetsTab';
import { VersionsTab } from './VersionsTab';

const route = getRouteApi('/inside/framed/indicators/$indicatorId');

export function IndicatorPage() {
  const { indicatorId } = route.useParams();
  const indicator = useQuery(indicatorQuery(indicatorId));
  if (indicator.error)
    return (
      <Box p="lg">
        <Failure problem={indicator.error} retry={indicator.refetch} />
      </Box>
    );
  if (!indicator.data)
    return (
      <Box p="lg">
        <Loading />
      </Box>
    );
  return <IndicatorView indicator={indicator.data} />;
}

function IndicatorView({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const { tab = 'definition' } = route.useSearch();
  const navigate = route.useNavigate();
  const canEdit = useCan('indicator:edit', indicator.organisationId);
  const canSeeActivities = useCan('roadmap:read');
  const { remove } = useTrash();
  const trash = async () => {
    const gone = await remove({
      name: indicator.definition.name,
      remove: () => removeIndicator(indicator),
      restore: () => restoreIndicator(indicator.id),
      keys: ['indicators'],
    });
    if (gone) await navigate({ to: '/indicators', search: {} });
  };
  return (
    <Page
      narrow
      title={indicator.definition.name}
      above={
        <TextLink to="/indicators" size="sm">
          {t('nav.indicators')}
        </TextLink>
      }
      below={
        <>
          {[indicator.code, t('indicator.versionNo', { version: indicator.semver })].join(' · ')}
          {' · '}
          <OrganisationName id={indicator.organisationId} />
        </>
      }
      actions={
        canEdit && (
          <>
            <ButtonLink
              to="/indicators/$indicatorId/edit"
              params={{ indicatorId: indicator.id }}
              variant="default"
              leftSection={<IconPencil />}
            >
              {t('action.edit')}
            </ButtonLink>
            <Button variant="default" px={10} aria-label={t('action.toTrash')} onClick={trash}>
              <IconTrash />
            </Button>
          </>
        )
      }
    >
      <Lacking indicator={indicator} />
      <Doubts indicator={indicator} />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => navigate({ search: { tab: next as IndicatorTab }, replace: true })}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="definition">{t('indicator.tab.definition')}</Tabs.Tab>
          <Tabs.Tab value="targets">{t('indicator.tab.targets')}</Tabs.Tab>
          {canSeeActivities && <Tabs.Tab value="activities">{t('indicator.tab.activities')}</Tabs.Tab>}
          <Tabs.Tab value="versions">{t('indicator.tab.versions')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="definition">
          <DefinitionView definition={indicator.definition} />
        </Tabs.Panel>
        <Tabs.Panel value="targets">
          <TargetsTab indicator={indicator} />
        </Tabs.Panel>
        {canSeeActivities && (
          <Tabs.Panel value="activities">
            <ActivitiesTab indicator={indicator} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="versions">
          <VersionsTab indicator={indicator} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

/** What keeps the indicator from being collected. */
function Lacking({ indicator: { unfinished } }: { indicator: Indicator }) {
  const { t } = useTranslation();
  if (unfinished.length === 0) return null;
  return (
    <Alert variant="outline" color="orange" mb="md" title={t('indicator.unfinishedTitle')}>
      <List size="sm">
        {unfinished.map((lack) => (
          <List.Item key={lack}>{t(`indicator.lacks.${lack}`)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
