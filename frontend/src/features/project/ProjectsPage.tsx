import { Button, Group, Table, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import type { Project } from '@/api/types';
import { SearchBox } from '@/components/fields/SearchBox';
import { IconPlus } from '@/components/icons';
import { ButtonLink, TextLink } from '@/components/links';
import { More } from '@/components/More';
import { OrganisationName } from '@/components/OrganisationName';
import { Page } from '@/components/Page';
import { Empty, Failure, Loading } from '@/components/States';
import { useProjects } from './passport/api';
import { periodText } from './passport/period';

const route = getRouteApi('/inside/framed/projects');

export function ProjectsPage() {
  const { t } = useTranslation();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const canEdit = useCan('project:edit');
  const canImport = useCan('import:edit');
  const projects = useProjects(q);
  const create = canEdit && (
    <ButtonLink to="/projects/new" leftSection={<IconPlus />} variant="default">
      {t('project.new')}
    </ButtonLink>
  );
  return (
    <Page title={t('nav.projects')} actions={create}>
      <Group mb="sm">
        <SearchBox
          label={t('project.search')}
          value={q}
          onSearch={(next) => navigate({ search: { q: next }, replace: true })}
        />
      </Group>
      {projects.error && <Failure problem={projects.error} retry={projects.refetch} />}
      {projects.isPending && <Loading rows={6} height={56} />}
      {projects.items?.length === 0 && (
        <div className="o-card">
          {q ? (
            <Empty title={t('state.nothingFound')} hint={t('state.tryOther')}>
              <Button variant="default" onClick={() => navigate({ search: {} })}>
                {t('action.clearFilters')}
              </Button>
            </Empty>
          ) : (
            <Empty title={t('project.empty')} hint={t('project.emptyHint')}>
              {canImport && <ButtonLink to="/imports">{t('import.begin')}</ButtonLink>}
              {create}
            </Empty>
          )}
        </div>
      )}
      {projects.items && projects.items.length > 0 && <ProjectTable projects={projects.items} />}
      <More query={projects} />
    </Page>
  );
}

function ProjectTable({ projects }: { projects: Project[] }) {
  const { t } = useTranslation();
  return (
    <div className="o-card">
      <Table verticalSpacing="sm" aria-label={t('nav.projects')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('field.title')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('field.period')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('field.head')}</Table.Th>
            <Table.Th visibleFrom="sm" ta="right">
              {t('project.roadmaps')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {projects.map((project) => (
            <Table.Tr key={project.id}>
              <Table.Td>
                <TextLink to="/projects/$projectId" params={{ projectId: project.id }} fw={600}>
                  {project.title}
                </TextLink>
                <Text size="sm" c="dimmed">
                  <OrganisationName id={project.organisationId} />
                </Text>
              </Table.Td>
              <Table.Td visibleFrom="sm">{periodText(project.period)}</Table.Td>
              <Table.Td visibleFrom="sm">{project.head?.text}</Table.Td>
              <Table.Td visibleFrom="sm" ta="right">
                {project.roadmapCount}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
