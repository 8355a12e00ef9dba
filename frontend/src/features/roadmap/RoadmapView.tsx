import { Box, Button, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST } from '@/api/client';
import { useCan } from '@/api/me';
import { orderQuery } from '@/api/orders';
import type { Roadmap, Section } from '@/api/types';
import { IconPlus, IconWarn } from '@/components/icons';
import { useRoomBeside } from '@/components/layers/SidePanel';
import { TextLink } from '@/components/links';
import { Page } from '@/components/Page';
import { PrintInstead } from '@/components/PrintInstead';
import { Failure, Loading } from '@/components/States';
import { UndoButtons } from '@/components/UndoButtons';
import { ActivityDrawer } from './activity/ActivityDrawer';
import { ColumnsDialog } from './ColumnsDialog';
import { useEditor } from './editing/useEditor';
import { Filters } from './Filters';
import { NoRows } from './NoRows';
import { activitiesQuery, projectTitleQuery } from './outline/api';
import { opened, renumber } from './outline/layout';
import { levelsOf } from './outline/levels';
import { rowsOf } from './outline/rows';
import { PasteReport } from './PasteReport';
import { PrintTable } from './PrintTable';
import { type Asked, RoadmapDialogs } from './RoadmapDialogs';
import { RoadmapFacts } from './RoadmapFacts';
import { RoadmapMenu } from './RoadmapMenu';
import { SelectionBar } from './SelectionBar';
import { filtered, grouped, type RoadmapSearch } from './search';
import { useChoices } from './treegrid/choices';
import type { Column } from './treegrid/columns';
import { Treegrid } from './treegrid/Treegrid';
import { useColumns } from './treegrid/useColumns';
import { useFreshRow } from './useFreshRow';
import { useTableEdits } from './useTableEdits';
import { useTreegridActions } from './useTreegridActions';

const route = getRouteApi('/inside/framed/roadmaps/$roadmapId');

const IN_CARD: Column[] = ['expectedResult', 'reportForm', 'indicatorNote', 'level'];

/** The roadmap as a table to work in, with the open activity beside it. */
export function RoadmapView({ roadmap, sections }: { roadmap: Roadmap; sections: Section[] }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const canEdit = useCan('roadmap:edit', roadmap.organisationId);
  const editor = useEditor(roadmap);
  const activities = useQuery(activitiesQuery(roadmap.id, search));
  const project = useQuery(projectTitleQuery(roadmap.projectId)).data;
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [asked, ask] = useState<Asked>();
  const [choosing, setChoosing] = useState(false);
  const fresh = useFreshRow(search);
  const change = (patch: Partial<RoadmapSearch>) =>
    navigate({ search: (now: RoadmapSearch) => ({ ...now, ...patch }), replace: !('activity' in patch) });
  const add = async (sectionId?: string) => {
    const added = await editor.addActivity(sectionId);
    if (!added) return;
    setCollapsed((now) => opened(now, sections, sectionId));
    fresh.show(added.id);
  };

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
  const choices = useChoices(levels);
  const table = useTableEdits(editor, rows, choices);
  const actions = useTreegridActions({ editor, add, change, setCollapsed, ask, table });
  const { choice, setChoice, columns: all } = useColumns();
  const room = useRoomBeside();
  // What the card shows in full needs no column beside it.
  const columns = search.activity && room ? all.filter((column) => !IN_CARD.includes(column)) : all;
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
    <Box pr={search.activity && room ? 400 : 0}>
      <Page
        flat
        title={roadmap.title}
        above={
          project && (
            <TextLink
              to="/projects/$projectId"
              params={{ projectId: project.id }}
              size="sm"
              title={project.title}
            >
              {t('roadmap.project')}
            </TextLink>
          )
        }
        below={
          <RoadmapFacts
            roadmap={roadmap}
            list={activities.data}
            editor={canEdit ? editor : undefined}
            onOpen={(activity) => void change({ activity })}
          />
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
              onColumns={() => setChoosing(true)}
              onRenumber={() => void editor.relayout(renumber, t('undo.renumber'))}
              onCollapse={() =>
                setCollapsed(collapsed.size > 0 ? new Set() : new Set(sections.map((s) => s.id)))
              }
            />
          </>
        }
      >
        <Filters search={search} sections={sections} levels={levels} onChange={change} />
        {canEdit && !editor.canArrange && (
          <Text size="sm" className="o-warning" mb="xs">
            <IconWarn size={14} /> {t('roadmap.tooLong', { most: MOST })}
          </Text>
        )}
        {table.pasted && <PasteReport pasted={table.pasted} onClose={table.closeReport} />}
        {activities.error && <Failure problem={activities.error} retry={activities.refetch} />}
        {activities.isPending && <Loading rows={12} />}
        {items && rows.length > 0 && (
          <Treegrid
            label={roadmap.title}
            rows={rows}
            columns={columns}
            plan={plan}
            canEdit={canEdit}
            canArrange={editor.canArrange}
            sort={search.sort}
            focusRow={fresh.id}
            pinnedRow={pinned?.id}
            choices={choices}
            sectionTitle={(id) => sections.find((section) => section.id === id)?.title}
            actions={actions}
            withChosen={({ chosen }, clear) =>
              canEdit && (
                <SelectionBar
                  chosen={chosen}
                  canArrange={editor.canArrange}
                  onStatus={(status) => actions.setStatus(chosen, status)}
                  onMove={() => actions.moveAll(chosen)}
                  onRemove={() => {
                    actions.removeAll(chosen);
                    clear();
                  }}
                  onClear={clear}
                />
              )
            }
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
        {choosing && (
          <ColumnsDialog choice={choice} onChange={setChoice} onClose={() => setChoosing(false)} />
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
    </Box>
  );
}
