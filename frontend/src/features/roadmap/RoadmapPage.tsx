import { Box, Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST } from '@/api/client';
import { useCan } from '@/api/me';
import type { Activity, Roadmap, Section, Status } from '@/api/types';
import { IconPlus, IconWarn } from '@/components/icons';
import { readParties } from '@/components/language/ResponsibleHint';
import { TextLink } from '@/components/links';
import { Page } from '@/components/Page';
import { RoadmapDialog } from '@/components/roadmap/RoadmapDialog';
import { Empty, Failure, Loading } from '@/components/States';
import { toastProblem } from '@/components/toasts';
import { UndoButtons } from '@/components/UndoButtons';
import { ActivityDrawer, SaveState, scheduleOf } from './ActivityDrawer';
import { activitiesQuery, projectTitleQuery, roadmapQuery, sectionsQuery } from './api';
import type { EditableColumn } from './columns';
import { Filters } from './Filters';
import { moveActivity, moveSection, moveToSection, renumber } from './layout';
import { MoveDialog } from './MoveDialog';
import { RoadmapMenu } from './RoadmapMenu';
import { type Row, rowsOf } from './rows';
import { SectionDialog } from './SectionDialog';
import { filtered, grouped, type RoadmapSearch } from './search';
import { Treegrid } from './Treegrid';
import type { TreegridActions } from './treegridActions';
import { type Editor, useEditor } from './useEditor';

const route = getRouteApi('/inside/framed/roadmaps/$roadmapId');

export function RoadmapPage() {
  const { roadmapId } = route.useParams();
  const roadmap = useQuery(roadmapQuery(roadmapId));
  const sections = useQuery(sectionsQuery(roadmapId));
  const problem = roadmap.error ?? sections.error;
  if (problem) {
    return (
      <Box p="lg">
        <Failure problem={problem} retry={() => void Promise.all([roadmap.refetch(), sections.refetch()])} />
      </Box>
    );
  }
  if (!roadmap.data || !sections.data)
    return (
      <Box p="lg">
        <Loading rows={12} />
      </Box>
    );
  return <RoadmapView key={roadmapId} roadmap={roadmap.data} sections={sections.data} />;
}

function RoadmapView({ roadmap, sections }: { roadmap: Roadmap; sections: Section[] }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const canEdit = useCan('roadmap:edit');
  const editor = useEditor(roadmap);
  const activities = useQuery(activitiesQuery(roadmap.id, search));
  const project = useQuery(projectTitleQuery(roadmap.projectId));
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [sectionDialog, setSectionDialog] = useState<{ section?: Section }>();
  const [moving, setMoving] = useState<Activity>();
  const [editing, setEditing] = useState(false);
  const [focusRow, setFocusRow] = useState<string>();
  const change = (patch: Partial<RoadmapSearch>) =>
    navigate({ search: (now: RoadmapSearch) => ({ ...now, ...patch }), replace: !('activity' in patch) });

  useHotkeys([
    ['mod+Z', () => void editor.undo()],
    ['mod+shift+Z', () => void editor.redo()],
    ['mod+Y', () => void editor.redo()],
  ]);

  const items = activities.data?.items;
  const rows = useMemo(
    () =>
      rowsOf({
        sections,
        activities: items ?? [],
        collapsed,
        grouped: grouped(search),
        onlyFilled: filtered(search),
      }),
    [sections, items, collapsed, search],
  );
  const known = project.data?.levels ?? [];
  const levels = [
    ...known,
    ...[...new Set(items?.flatMap((a) => a.level ?? []))]
      .filter((key) => !known.some((level) => level.key === key))
      .map((key) => ({ key, title: key })),
  ];
  const actions = useActions({ editor, change, setCollapsed, setSectionDialog, setMoving });
  const add = async (sectionId?: string) => setFocusRow((await editor.addActivity(sectionId))?.id);
  const plan = { startYear: roadmap.startYear, endYear: roadmap.endYear, planYear: roadmap.planYear };
  const addButtons = canEdit && (
    <>
      <Button
        visibleFrom="sm"
        variant="default"
        leftSection={<IconPlus />}
        onClick={() => setSectionDialog({})}
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
        project.data && (
          <TextLink to="/projects/$projectId" params={{ projectId: project.data.id }} size="sm">
            {project.data.title}
          </TextLink>
        )
      }
      below={
        <Group gap="md">
          <span>
            {roadmap.startYear}–{roadmap.endYear} · {t(`roadmap.planYear.${roadmap.planYear}`)}
          </span>
          {canEdit && <SaveState editor={editor} />}
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
            onSection={() => setSectionDialog({})}
            onEdit={() => setEditing(true)}
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
          focusRow={focusRow}
          levelTitle={(key) => levels.find((level) => level.key === key)?.title}
          sectionTitle={(id) => sections.find((section) => section.id === id)?.title}
          actions={{
            ...actions,
            add: async (row) => {
              const created = await editor.addActivity(
                row.type === 'section' ? row.section.id : row.activity.sectionId,
              );
              setFocusRow(created?.id);
              return created?.id;
            },
          }}
        />
      )}
      {items && rows.length === 0 && (
        <div className="o-card">
          {filtered(search) ? (
            <Empty title={t('state.nothingFound')} hint={t('state.tryOther')}>
              <Button variant="default" onClick={() => navigate({ search: {} })}>
                {t('action.clearFilters')}
              </Button>
            </Empty>
          ) : (
            <Empty title={t('roadmap.empty')} hint={t('roadmap.emptyHint')}>
              {addButtons}
            </Empty>
          )}
        </div>
      )}
      {search.activity && (
        <ActivityDrawer
          key={search.activity}
          id={search.activity}
          known={items?.find((a) => a.id === search.activity)}
          sections={sections}
          levels={levels}
          plan={plan}
          canEdit={canEdit}
          editor={editor}
          onClose={() => change({ activity: undefined })}
        />
      )}
      {editing && <RoadmapDialog roadmap={roadmap} onClose={() => setEditing(false)} />}
      {sectionDialog && (
        <SectionDialog
          section={sectionDialog.section}
          sections={sections}
          onSave={(input) => editor.saveSection(sectionDialog.section, input)}
          onClose={() => setSectionDialog(undefined)}
        />
      )}
      {moving && (
        <MoveDialog
          activity={moving}
          sections={sections}
          onClose={() => setMoving(undefined)}
          onMove={(to) => {
            setMoving(undefined);
            void editor.relayout(
              (l) => moveToSection(l, moving.id, to),
              t('undo.move', { name: moving.number ?? '' }),
            );
          }}
        />
      )}
    </Page>
  );
}

interface ActionsInput {
  editor: Editor;
  change: (patch: Partial<RoadmapSearch>) => unknown;
  setCollapsed: (change: (now: ReadonlySet<string>) => ReadonlySet<string>) => void;
  setSectionDialog: (dialog: { section?: Section }) => void;
  setMoving: (activity: Activity) => void;
}

/** What the keys, menus and cells of the table do. */
function useActions({
  editor,
  change,
  setCollapsed,
  setSectionDialog,
  setMoving,
}: ActionsInput): Omit<TreegridActions, 'add'> {
  const { t } = useTranslation();
  const client = useQueryClient();

  const edit = async (activity: Activity, column: EditableColumn, value: string): Promise<void> => {
    try {
      await editor.edit(activity, await patchOf(activity, column, value));
    } catch (problem) {
      toastProblem(problem, () => edit(activity, column, value));
    }
  };
  const patchOf = async (
    activity: Activity,
    column: EditableColumn,
    value: string,
  ): Promise<Partial<Activity>> => {
    if (column === 'schedule') return { schedule: value ? scheduleOf(value) : undefined };
    if (column === 'responsible')
      return { responsible: await readParties(client, value, activity.responsible) };
    if (column === 'status') return { status: value as Status };
    if (column === 'title') return value ? { title: value } : {};
    return { [column]: value || undefined };
  };

  return {
    edit: (activity, column, value) => void edit(activity, column, value),
    open: (activity) => void change({ activity: activity.id }),
    toggle: (id, expanded) =>
      setCollapsed((now) => {
        const next = new Set(now);
        if (expanded) next.delete(id);
        else next.add(id);
        return next;
      }),
    move: (row: Row, by) => {
      const step = row.type === 'section' ? moveSection : moveActivity;
      const name = row.type === 'section' ? row.section.title : (row.activity.number ?? row.activity.title);
      void editor.relayout((layout) => step(layout, row.id, by), t('undo.move', { name }));
    },
    moveTo: (row) => row.type === 'activity' && setMoving(row.activity),
    remove: (row) =>
      void (row.type === 'section' ? editor.removeSection(row.section) : editor.removeActivity(row.activity)),
    editSection: (row) => row.type === 'section' && setSectionDialog({ section: row.section }),
    sort: (sort) => void change({ sort }),
  };
}
