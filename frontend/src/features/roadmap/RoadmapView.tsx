import { Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST } from '@/api/client';
import { useCan } from '@/api/me';
import { orderQuery } from '@/api/orders';
import type { Activity, Project, Roadmap, Section } from '@/api/types';
import { IconPlus, IconWarn } from '@/components/icons';
import { TextLink } from '@/components/links';
import { Page } from '@/components/Page';
import { PrintInstead } from '@/components/PrintInstead';
import { Empty, Failure, Loading } from '@/components/States';
import { UndoButtons } from '@/components/UndoButtons';
import { ActivityDrawer } from './activity/ActivityDrawer';
import { SaveState } from './editing/SaveState';
import { useEditor } from './editing/useEditor';
import { Filters } from './Filters';
import { activitiesQuery, projectTitleQuery } from './outline/api';
import { opened, renumber } from './outline/layout';
import { rowsOf } from './outline/rows';
import { PrintTable } from './PrintTable';
import { type Asked, RoadmapDialogs } from './RoadmapDialogs';
import { RoadmapMenu } from './RoadmapMenu';
import { filtered, grouped, type RoadmapSearch } from './search';
import { Treegrid } from './treegrid/Treegrid';
import { useFreshRow } from './useFreshRow';
import { useTreegridActions } from './useTreegridActions';

const route = getRouteApi('/inside/framed/roadmaps/$roadmapId');

/** The roadmap as a table to work in, with the open activity beside it. */
export function RoadmapView({ roadmap, sections }: { roadmap: Roadmap; sections: Section[] }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const canEdit = useCan('roadmap:edit');
  const editor = useEditor(roadmap);
  const activities = useQuery(activitiesQuery(roadmap.id, search));
  const project = useQuery(projectTitleQuery(roadmap.projectId)).data;
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [asked, ask] = useState<Asked>();
  const fresh = useFreshRow(search);
  const change = (patch: Partial<RoadmapSearch>) =>
    navigate({ search: (now: RoadmapSearch) => ({ ...now, ...patch }), replace: !('activity' in patch) });
  const add = async (sectionId?: string) => {
    const added = await editor.addActivity(sectionId);
    if (!added) return;
    setCollapsed((now) => opened(now, sections, sectionId));
    fresh.show(added.id);
  };
  const actions = useTreegridActions({ editor, add, change, setCollapsed, ask });

  useHotkeys([
    ['mod+Z', () => void editor.undo()],
    ['mod+shift+Z', () => void editor.redo()],
    ['mod+Y', () => void editor.redo()],
  ]);

  const items = activities.data?.items;
  const pinned = fresh.pinned(items);
  const rows = useMemo(
    () =>
      rowsOf({
        sections,
        activities: [...(items ?? []), ...(pinned ? [pinned] : [])],
        collapsed,
        grouped: grouped(search),
        onlyFilled: filtered(search),
      }),
    [sections, items, pinned, collapsed, search],
  );
  const levels = levelsOf(project, items);
  const { startYear, endYear, planYear } = roadmap;
  const { data: order } = useQuery(orderQuery(project?.orderId));
  const plan = { startYear, endYear, planYear, documentDate: order?.date };
  const addButtons = canEdit && (
    <>
      <Button
        visibleFrom="sm"
        variant="default"
        leftSection={<IconPlus />}
        onClick={() => ask({ about: 'section' })}
      >
        {t('roadmap.section')}
      </Button>
      <Button leftSection={<IconPlus />} onClick={() => void add(search.section ?? sections.at(-1)?.id)}>
        {t('roadmap.activity')}
      </Button>
    </>
  );

  return (
    <Page
      title={roadmap.title}
      above={
        project && (
          <TextLink to="/projects/$projectId" params={{ projectId: project.id }} size="sm">
            {project.title}
          </TextLink>
        )
      }
      below={
        <Group gap="md">
          <span>
            {roadmap.startYear}–{roadmap.endYear} · {t(`roadmap.planYear.${roadmap.planYear}`)}
          </span>
          {canEdit && (
            <SaveState
              roadmapId={roadmap.id}
              editor={editor}
              onOpen={(activity) => void change({ activity })}
            />
          )}
        </Group>
      }
      actions={
        <>
          {canEdit && <UndoButtons steps={editor} />}
          {addButtons}
          <RoadmapMenu
            roadmap={roadmap}
            canEdit={canEdit}
            canArrange={editor.canArrange}
            onSection={() => ask({ about: 'section' })}
            onEdit={() => ask({ about: 'roadmap' })}
            onRenumber={() => void editor.relayout(renumber, t('undo.renumber'))}
            onCollapse={() =>
              setCollapsed(collapsed.size > 0 ? new Set() : new Set(sections.map((s) => s.id)))
            }
          />
        </>
      }
    >
      <Filters search={search} sections={sections} levels={levels} onChange={change} />
      <Text size="xs" c="dimmed" role="status" mb={4} mih="1.4em">
        {items && t('roadmap.count', { count: items.length })}
        {activities.data?.cut && ` · ${t('state.cut', { count: items?.length })}`}
      </Text>
      {canEdit && !editor.canArrange && (
        <Text size="sm" className="o-warning" mb="xs">
          <IconWarn size={14} /> {t('roadmap.tooLong', { most: MOST })}
        </Text>
      )}
      {activities.error && <Failure problem={activities.error} retry={activities.refetch} />}
      {activities.isPending && <Loading rows={12} />}
      {items && rows.length > 0 && (
        <Treegrid
          label={roadmap.title}
          rows={rows}
          plan={plan}
          canEdit={canEdit}
          canArrange={editor.canArrange}
          sort={search.sort}
          focusRow={fresh.id}
          pinnedRow={pinned?.id}
          levelTitle={(key) => levels.find((level) => level.key === key)?.title}
          sectionTitle={(id) => sections.find((section) => section.id === id)?.title}
          actions={actions}
        />
      )}
      {items && rows.length === 0 && (
        <NoRows filtered={filtered(search)} onClear={() => navigate({ search: {} })}>
          {addButtons}
        </NoRows>
      )}
      {items && (
        <PrintInstead title={roadmap.title}>
          <PrintTable sections={sections} activities={items} search={search} />
        </PrintInstead>
      )}
      {search.activity && (
        <ActivityDrawer
          key={search.activity}
          id={search.activity}
          known={[...(items ?? []), ...(pinned ? [pinned] : [])].find((a) => a.id === search.activity)}
          sections={sections}
          levels={levels}
          plan={plan}
          canEdit={canEdit}
          editor={editor}
          onClose={() => change({ activity: undefined })}
        />
      )}
      {asked && (
        <RoadmapDialogs
          asked={asked}
          roadmap={roadmap}
          sections={sections}
          editor={editor}
          onClose={() => ask(undefined)}
        />
      )}
    </Page>
  );
}

/** The levels of the project, and those only an activity names. */
function levelsOf(project: Project | undefined, activities: Activity[] = []) {
  const known = project?.levels ?? [];
  const named = [...new Set(activities.flatMap(({ level }) => level ?? []))];
  return [
    ...known,
    ...named.filter((key) => !known.some((level) => level.key === key)).map((key) => ({ key, title: key })),
  ];
}

interface NoRowsProps {
  filtered: boolean;
  onClear: () => void;
  children: React.ReactNode;
}

function NoRows({ filtered, onClear, children }: NoRowsProps) {
  const { t } = useTranslation();
  return (
    <div className="o-card">
      {filtered ? (
        <Empty title={t('state.nothingFound')} hint={t('state.tryOther')}>
          <Button variant="default" onClick={onClear}>
            {t('action.clearFilters')}
          </Button>
        </Empty>
      ) : (
        <Empty title={t('roadmap.empty')} hint={t('roadmap.emptyHint')}>
          {children}
        </Empty>
      )}
    </div>
  );
}
