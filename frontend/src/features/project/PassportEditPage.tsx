import { Box } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { homeOf, useMe } from '@/api/me';
import type { Project, ProjectInput } from '@/api/types';
import { Allowed } from '@/components/access/Allowed';
import { Page } from '@/components/Page';
import { RecordForm } from '@/components/record/RecordForm';
import { useRecordForm } from '@/components/record/useRecordForm';
import { Failure, Loading } from '@/components/States';
import { PassportFields } from './form/PassportFields';
import { createProject, projectInput, projectQuery, putProject } from './passport/api';

const route = getRouteApi('/inside/framed/projects/$projectId/edit');

export function PassportEditPage() {
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
  return (
    <Allowed permission="project:edit" at={project.data.organisationId}>
      <PassportForm project={project.data} />
    </Allowed>
  );
}

export function PassportNewPage() {
  const me = useMe();
  if (!me)
    return (
      <Box p="lg">
        <Loading />
      </Box>
    );
  return <PassportForm organisationId={homeOf(me, 'project:edit')} />;
}

function PassportForm({ project, organisationId }: { project?: Project; organisationId?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const show = (id: string) => navigate({ to: '/projects/$projectId', params: { projectId: id } });
  const form = useRecordForm<Project, ProjectInput>({
    form: `project:${project?.id ?? 'new'}`,
    view: project,
    blank: { title: '', organisationId: organisationId ?? '' },
    toInput: projectInput,
    create: createProject,
    put: project && putProject(project.id),
    onSaved: async (saved) => {
      client.setQueryData(projectQuery(saved.id).queryKey, saved);
      await client.invalidateQueries({ queryKey: ['projects'] });
      await show(saved.id);
    },
  });
  return (
    <Page narrow title={project ? t('project.edit') : t('project.new')} below={project?.title}>
      <RecordForm
        state={form}
        onCancel={() => (project ? show(project.id) : navigate({ to: '/projects', search: {} }))}
      >
        <PassportFields form={form} />
      </RecordForm>
    </Page>
  );
}
