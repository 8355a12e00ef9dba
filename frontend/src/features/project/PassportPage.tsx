import { Box, Button, Menu, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import type { Project } from '@/api/types';
import { IconDots, IconPencil } from '@/components/icons';
import { ButtonLink, TextLink } from '@/components/links';
import { OrganisationName } from '@/components/OrganisationName';
import { Page } from '@/components/Page';
import { useTrash } from '@/components/record/useTrash';
import { Failure, Loading } from '@/components/States';
import { projectQuery, removeProject, restoreProject } from './passport/api';
import { TextBlock } from './passport/Block';
import { Bodies } from './passport/Bodies';
import { Facts } from './passport/Facts';
import { Purpose } from './passport/Purpose';
import { periodText } from './passport/period';
import { Roadmaps } from './passport/Roadmaps';
import { Stages } from './passport/Stages';
import { Swot } from './passport/Swot';
import { Work } from './passport/Work';

const route = getRouteApi('/inside/framed/projects/$projectId');

export function PassportPage() {
  const { projectId } = route.useParams();
  const project = useQuery(projectQuery(projectId));
  if (project.error)
    return (
      <Box p="lg">
        <Failure problem={project.error} retry={project.refetch} />
      </Box>
    );
  if (!project.data)
    return (
      <Box p="lg">
        <Loading />
      </Box>
    );
  return <Passport project={project.data} />;
}

function Passport({ project }: { project: Project }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const canEdit = useCan('project:edit', project.organisationId);
  const { remove } = useTrash();
  const trash = async () => {
    const gone = await remove({
      name: project.title,
      remove: () => removeProject(project),
      restore: () => restoreProject(project.id),
      keys: ['projects', 'roadmaps'],
    });
    if (gone) await navigate({ to: '/projects', search: {} });
  };
  return (
    <Page
      narrow
      title={project.title}
      above={
        <TextLink to="/projects" size="sm">
          {t('nav.projects')}
        </TextLink>
      }
      below={
        <>
          <OrganisationName id={project.organisationId} />
          {project.period && ` · ${periodText(project.period)}`}
        </>
      }
      actions={
        canEdit && (
          <>
            <ButtonLink
              to="/projects/$projectId/edit"
              params={{ projectId: project.id }}
              variant="default"
              leftSection={<IconPencil />}
            >
              {t('action.edit')}
            </ButtonLink>
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="default" px={10} aria-label={t('action.moreActions')}>
                  <IconDots />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={trash}>{t('action.toTrash')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        )
      }
    >
      <Stack gap="lg">
        <Roadmaps project={project} />
        <Facts project={project} />
        <Purpose project={project} />
        <Stages project={project} />
        <Work project={project} />
        <Swot swot={project.swot} />
        <Bodies project={project} />
        <TextBlock title={t('field.notes')} items={project.notes} />
      </Stack>
    </Page>
  );
}
