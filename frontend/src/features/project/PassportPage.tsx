import {
  ActionIcon,
  Box,
  Button,
  Group,
  List,
  Menu,
  SimpleGrid,
  Stack,
  Table,
  Text,
  Title,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import type { Project, Roadmap } from '@/api/types';
import { OrganisationName } from '@/components/fields/OrganisationPicker';
import { IconDots, IconPencil, IconPlus } from '@/components/icons';
import { Understood } from '@/components/language/ScheduleHint';
import { ButtonLink, TextLink } from '@/components/links';
import { Page } from '@/components/Page';
import { useTrash } from '@/components/record/useTrash';
import { RoadmapDialog } from '@/components/roadmap/RoadmapDialog';
import { useRoadmapTrash } from '@/components/roadmap/roadmaps';
import { Empty, Failure, Loading } from '@/components/States';
import { day } from '@/format/days';
import {
  orderOfProjectQuery,
  projectQuery,
  projectRoadmapsQuery,
  removeProject,
  restoreProject,
} from './api';
import { periodText } from './ProjectsPage';

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
  const canEdit = useCan('project:edit');
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
        <People project={project} />
        <TextBlock title={t('field.notes')} items={project.notes} />
      </Stack>
    </Page>
  );
}

function Block({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <Box component="section" className="o-card" p="md">
      <Group justify="space-between" mb="xs">
        <Title order={2}>{title}</Title>
        {actions}
      </Group>
      {children}
    </Box>
  );
}

function TextBlock({ title, items, ordered }: { title: string; items?: string[]; ordered?: boolean }) {
  if (!items?.length) return null;
  return (
    <Block title={title}>
      <Texts items={items} ordered={ordered} />
    </Block>
  );
}

function Texts({ items, ordered }: { items: string[]; ordered?: boolean }) {
  if (items.length === 1) return <Text className="o-pre">{items[0]}</Text>;
  return (
    <List type={ordered ? 'ordered' : 'unordered'} spacing={4} withPadding={false}>
      {items.map((item, i) => (
        <List.Item key={i}>
          <span className="o-pre">{item}</span>
        </List.Item>
      ))}
    </List>
  );
}

function Roadmaps({ project }: { project: Project }) {
  const { t } = useTranslation();
  const canEdit = useCan('roadmap:edit');
  const navigate = route.useNavigate();
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

function RoadmapLink({ roadmap, canEdit }: { roadmap: Roadmap; canEdit: boolean }) {
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

function Facts({ project }: { project: Project }) {
  const { t } = useTranslation();
  const { data: order } = useQuery(orderOfProjectQuery(project.orderId));
  const facts: [string, ReactNode][] = [
    [
      'order',
      order && (
        <TextLink to="/orders/$orderId" params={{ orderId: order.id }}>
          {[order.number && `№ ${order.number}`, day(order.date), order.title].filter(Boolean).join(' · ')}
        </TextLink>
      ),
    ],
    ['head', project.head?.text],
    ['coordinators', project.coordinators?.map((party) => party.text).join('; ')],
    ['regionalProject', project.regionalProject],
    ['federalProject', project.federalProject],
    ['levels', project.levels?.map((level) => level.title).join(', ')],
  ];
  const filled = facts.filter(([, value]) => value);
  if (filled.length === 0) return null;
  return (
    <Block title={t('project.passport')}>
      <Table verticalSpacing={6} withRowBorders={false}>
        <Table.Tbody>
          {filled.map(([key, value]) => (
            <Table.Tr key={key} style={{ verticalAlign: 'top' }}>
              <Table.Th scope="row" fw={400} c="dimmed" pl={0} w={{ base: 120, sm: 220 }}>
                {t(`field.${key}`)}
              </Table.Th>
              <Table.Td className="o-pre">{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Block>
  );
}

function Purpose({ project }: { project: Project }) {
  const { t } = useTranslation();
  return (
    <>
      <TextBlock title={t('field.goals')} items={project.goals} />
      <TextBlock title={t('field.objectives')} items={project.objectives} ordered />
      <TextBlock title={t('field.principles')} items={project.principles} />
      <TextBlock title={t('field.expectedResults')} items={project.expectedResults} />
    </>
  );
}

function Stages({ project }: { project: Project }) {
  const { t } = useTranslation();
  if (!project.stages?.length) return null;
  return (
    <Block title={t('field.stages')}>
      <Stack gap="md">
        {project.stages.map((stage) => (
          <Box key={stage.key}>
            <Title order={3}>
              {stage.number && `${stage.number}. `}
              {stage.title}
            </Title>
            {stage.schedule && (
              <Box my={4}>
                <Text size="sm">{stage.schedule.text}</Text>
                <Understood schedule={stage.schedule} />
              </Box>
            )}
            {stage.items && stage.items.length > 0 && <Texts items={stage.items} />}
          </Box>
        ))}
      </Stack>
    </Block>
  );
}

function Work({ project }: { project: Project }) {
  const { t } = useTranslation();
  return (
    <>
      <Groups
        title={t('field.directions')}
        groups={project.directions?.map((d) => ({ ...d, title: d.title ?? d.number }))}
      />
      <TextBlock title={t('field.resources')} items={project.resources?.map((resource) => resource.text)} />
      <Groups
        title={t('field.staffing')}
        groups={project.staffing?.map((post) => ({
          number: post.number,
          title: post.position,
          items: post.functions,
        }))}
      />
      <Groups
        title={t('field.effects')}
        groups={project.effects?.map((effect) => ({ title: effect.kind, items: effect.items }))}
      />
    </>
  );
}

function Groups({
  title,
  groups,
}: {
  title: string;
  groups?: { number?: string; title?: string; items?: string[] }[];
}) {
  if (!groups?.length) return null;
  return (
    <Block title={title}>
      <Stack gap="sm">
        {groups.map((group, i) => (
          <Box key={i}>
            {group.title && (
              <Title order={3}>
                {group.number && group.number !== group.title && `${group.number}. `}
                {group.title}
              </Title>
            )}
            {group.items && group.items.length > 0 && <Texts items={group.items} />}
          </Box>
        ))}
      </Stack>
    </Block>
  );
}

function Swot({ swot }: { swot: Project['swot'] }) {
  const { t } = useTranslation();
  const sides = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
  if (!swot || ![...sides, 'conclusions' as const].some((side) => swot[side]?.length)) return null;
  return (
    <Block title={t('field.swot')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {sides.map((side) => (
          <Box key={side}>
            <Title order={3} mb={4}>
              {t(`field.${side}`)}
            </Title>
            <Texts items={swot[side] ?? []} />
          </Box>
        ))}
      </SimpleGrid>
      {swot.conclusions && swot.conclusions.length > 0 && (
        <Box mt="md">
          <Title order={3} mb={4}>
            {t('field.conclusions')}
          </Title>
          <Texts items={swot.conclusions} />
        </Box>
      )}
    </Block>
  );
}

function People({ project }: { project: Project }) {
  const { t } = useTranslation();
  if (!project.bodies?.length) return null;
  return (
    <Block title={t('field.bodies')}>
      <Stack gap="md">
        {project.bodies.map((body) => (
          <Box key={body.key}>
            <Title order={3}>{body.name}</Title>
            <Text size="sm" c="dimmed">
              {t(`body.${body.kind}`)}
            </Text>
            {body.members?.map((member, i) => (
              <Text key={i} size="sm">
                {member.name}
                {member.position && `, ${member.position}`}
                {(member.from || member.to) && (
                  <Text span c="dimmed" size="sm">
                    {' '}
                    {day(member.from)} – {day(member.to)}
                  </Text>
                )}
              </Text>
            ))}
          </Box>
        ))}
      </Stack>
    </Block>
  );
}
