import { Box, Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { ButtonLink, TextLink } from '@/components/links';
import { Page } from '@/components/Page';
import { Empty, Failure, Loading } from '@/components/States';
import { type Import, importQuery, running } from './document/api';
import { DiscardButton } from './document/DiscardButton';
import { RefusalAlert } from './document/RefusalAlert';
import { ReviewView } from './review/ReviewView';

const route = getRouteApi('/inside/framed/imports/$importId');

export function ImportPage() {
  const { importId } = route.useParams();
  const { data, error, refetch } = useQuery(importQuery(importId));
  if (data) return <Shown key={importId} view={data} />;
  return <Box p="lg">{error ? <Failure problem={error} retry={refetch} /> : <Loading rows={12} />}</Box>;
}

function Shown({ view }: { view: Import }) {
  const { t } = useTranslation();
  if (view.status === 'ready' && view.draft) return <ReviewView view={view} draft={view.draft} />;
  return (
    <Page
      title={view.fileName}
      narrow
      above={<TextLink to="/imports">{t('nav.imports')}</TextLink>}
      actions={
        view.status === 'confirmed' || view.status === 'discarded' ? undefined : <DiscardButton view={view} />
      }
    >
      <div className="o-card">
        <Box p="lg">
          <Course view={view} />
        </Box>
      </div>
    </Page>
  );
}

function Course({ view }: { view: Import }) {
  const { t } = useTranslation();
  if (running(view.status)) return <Reading view={view} />;
  if (view.status === 'failed') {
    return (
      <Stack>
        <RefusalAlert
          problem={new Problem({ slug: view.problem?.type ?? 'internal' }, 422)}
          fileName={view.fileName}
        />
        <Group>
          <ButtonLink to="/imports">{t('import.another')}</ButtonLink>
        </Group>
      </Stack>
    );
  }
  if (view.status === 'confirmed' && view.result) return <Became result={view.result} />;
  return (
    <Empty title={t('import.status.discarded')} hint={t('import.discardedHint')}>
      <ButtonLink to="/imports">{t('import.another')}</ButtonLink>
    </Empty>
  );
}

function Reading({ view }: { view: Import }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      <Text fw={600} role="status">
        {t(`import.status.${view.status}`)}
      </Text>
      <Progress.Root size="lg">
        <Progress.Section value={Math.max(3, view.progress)} animated aria-label={t('import.progress')} />
      </Progress.Root>
      <Text size="sm" c="dimmed">
        {t('import.canClose')}
      </Text>
    </Stack>
  );
}

function Became({ result }: { result: NonNullable<Import['result']> }) {
  const { t } = useTranslation();
  return (
    <Empty title={t('import.status.confirmed')} hint={t('import.confirmedHint')}>
      {result.roadmapIds.map((roadmapId, i) => (
        <ButtonLink key={roadmapId} to="/roadmaps/$roadmapId" params={{ roadmapId }}>
          {result.roadmapIds.length > 1 ? `${t('roadmap.defaultTitle')} ${i + 1}` : t('roadmap.back')}
        </ButtonLink>
      ))}
      <ButtonLink to="/projects/$projectId" params={{ projectId: result.projectId }} variant="default">
        {t('project.passport')}
      </ButtonLink>
      {result.indicatorIds.length > 0 && (
        <ButtonLink to="/indicators" variant="default">
          {t('nav.indicators')}
        </ButtonLink>
      )}
      {result.orderId && (
        <ButtonLink to="/orders/$orderId" params={{ orderId: result.orderId }} variant="default">
          {t('field.order')}
        </ButtonLink>
      )}
    </Empty>
  );
}
