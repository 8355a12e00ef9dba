import { ActionIcon, Button, Group, SegmentedControl, Tabs, Text } from '@mantine/core';
import { useDocumentTitle, useHotkeys } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconRedo, IconUndo, IconWarn } from '@/components/icons';
import { TextLink } from '@/components/links';
import { Empty } from '@/components/States';
import { toastProblem } from '@/components/toasts';
import { confirmImport, type Draft, type Import, importQuery, type Mode } from './api';
import { ConfirmDialog } from './ConfirmDialog';
import { acceptValue } from './corrections';
import { Details } from './Details';
import { DiscardButton } from './DiscardButton';
import { IndicatorsTab, RestTab, WarningsTab } from './OtherTabs';
import { keyed } from './pointer';
import classes from './Review.module.css';
import { RoadmapTab } from './RoadmapTab';
import { type Review, ReviewContext } from './review';
import { SourcePane, type Target } from './SourcePane';
import { type Doubt, doubtsOf, tabOf, warningsOf } from './understanding';
import { useCorrections } from './useCorrections';

const route = getRouteApi('/inside/framed/imports/$importId');

export function ReviewView({ view, draft }: { view: Import; draft: Draft }) {
  const { t } = useTranslation();
  useDocumentTitle(`${view.fileName} — ${t('app.name')}`);
  const edits = useCorrections(view);
  const [confirming, setConfirming] = useState(false);
  const { busy, confirm } = useConfirm(view, edits.idle);
  const state = useReviewState(draft, edits.correct);
  const { doubts, review, tab, setTab, pane, setPane, target, next, open } = state;

  useHotkeys([
    ['n', next],
    ['mod+Z', () => void edits.undo()],
    ['mod+shift+Z', () => void edits.redo()],
    ['mod+Y', () => void edits.redo()],
  ]);

  return (
    <ReviewContext value={review}>
      <div className={classes.page}>
        <header className={classes.head}>
          <div className={classes.name}>
            <Text size="xs">
              <TextLink to="/imports">{t('nav.imports')}</TextLink>
            </Text>
            <h1>{view.fileName}</h1>
          </div>
          <Text size="xs" c="dimmed" role="status">
            {edits.saving > 0 ? t('state.saving') : edits.canUndo ? t('state.saved') : ''}
          </Text>
          <Group gap={6} ml="auto">
            <UndoButtons edits={edits} />
            <Button
              variant="default"
              leftSection={<IconWarn />}
              disabled={doubts.length === 0}
              onClick={next}
              title="N"
            >
              {doubts.length > 0 ? t('import.next', { count: doubts.length }) : t('import.allClear')}
            </Button>
            <DiscardButton view={view} before={edits.idle} />
            <Button onClick={() => setConfirming(true)}>{t('import.toConfirm')}</Button>
          </Group>
        </header>
        <SegmentedControl
          hiddenFrom="md"
          fullWidth
          className={classes.switch}
          aria-label={t('import.panes')}
          value={pane}
          onChange={(value) => setPane(value as 'draft' | 'source')}
          data={[
            { value: 'draft', label: t('import.understood') },
            { value: 'source', label: t('import.source') },
          ]}
        />
        <div className={classes.panes} data-pane={pane}>
          <div className={classes.pane} data-side="source">
            <SourcePane id={view.id} target={target} />
          </div>
          <div className={classes.pane} data-side="draft">
            <DraftTabs draft={draft} doubts={doubts} tab={tab} onTab={setTab} onOpen={open} />
          </div>
        </div>
      </div>
      {confirming && (
        <ConfirmDialog
          view={view}
          draft={draft}
          doubts={doubts.length}
          busy={busy}
          onConfirm={(mode) => void confirm(mode)}
          onClose={() => setConfirming(false)}
        />
      )}
    </ReviewContext>
  );
}

/** What is selected, shown and being corrected. */
function useReviewState(draft: Draft, correct: Review['correct']) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [selected, setSelected] = useState<string>();
  const [editing, setEditing] = useState<string>();
  const [focus, setFocus] = useState<Review['focus']>();
  const [target, setTarget] = useState<Target>();
  const [pane, setPane] = useState<'draft' | 'source'>('draft');
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const serial = useRef(0);

  const doubts = useMemo(
    () => doubtsOf(draft).filter((doubt) => doubt.uncertain || !seen.has(keyed(draft, doubt.path))),
    [draft, seen],
  );
  const tab = search.tab ?? firstTab(draft);
  const setTab = (to: string) => void navigate({ search: { tab: to }, replace: true });

  const select: Review['select'] = (path, place, text) => {
    serial.current += 1;
    setSelected(path);
    setEditing(undefined);
    setTarget({ place, text, serial: serial.current });
  };
  const open = (path: string) => {
    const doubt = doubts.find((one) => one.path === path);
    if (!doubt) return;
    select(path, doubt.place, doubt.text);
    setFocus({ path, serial: serial.current, block: 'center' });
    setPane('draft');
    if (tabOf(path) !== tab) setTab(tabOf(path));
  };
  const next = () => {
    const at = doubts.findIndex((doubt) => doubt.path === selected);
    const following = doubts[(at + 1) % doubts.length];
    if (following) open(following.path);
  };
  const accept = (doubt: Doubt) => {
    setSeen((now) => new Set(now).add(keyed(draft, doubt.path)));
    correct(acceptValue(draft, doubt.path, t('import.accept')));
  };

  const review: Review = {
    draft,
    doubts: useMemo(() => new Map(doubts.map((doubt) => [doubt.path, doubt])), [doubts]),
    selected,
    focus,
    editing,
    canEdit: true,
    select,
    showSource: () => setPane('source'),
    edit: setEditing,
    stopEditing: (then) => {
      setEditing(undefined);
      if (then === 'away' || !editing) return;
      serial.current += 1;
      setFocus({ path: editing, serial: serial.current, block: 'nearest' });
    },
    correct,
    accept,
  };
  return { doubts, review, tab, setTab, pane, setPane, target, next, open };
}

function useConfirm(view: Import, idle: () => Promise<void>) {
  const client = useQueryClient();
  const navigate = route.useNavigate();
  const [busy, setBusy] = useState(false);
  const confirm = async (mode: Mode) => {
    setBusy(true);
    try {
      await idle();
      const { result, ...rest } = await confirmImport(view.id, mode);
      for (const key of [
        'imports',
        'projects',
        'project',
        'roadmaps',
        'roadmap',
        'sections',
        'activities',
        'orders',
      ])
        void client.invalidateQueries({ queryKey: [key] });
      client.setQueryData(importQuery(view.id).queryKey, { ...rest, result });
      const [roadmapId] = result?.roadmapIds ?? [];
      if (roadmapId) await navigate({ to: '/roadmaps/$roadmapId', params: { roadmapId } });
      else if (result)
        await navigate({ to: '/projects/$projectId', params: { projectId: result.projectId } });
    } catch (problem) {
      toastProblem(problem, () => void confirm(mode));
    } finally {
      setBusy(false);
    }
  };
  return { busy, confirm };
}

const firstTab = (draft: Draft) =>
  draft.roadmaps.length > 0
    ? 'roadmap-0'
    : draft.indicators.length > 0
      ? 'indicators'
      : draft.project
        ? 'project'
        : draft.order
          ? 'order'
          : 'rest';

interface DraftTabsProps {
  draft: Draft;
  doubts: Doubt[];
  tab: string;
  onTab: (tab: string) => void;
  onOpen: (path: string) => void;
}

function DraftTabs({ draft, doubts, tab, onTab, onOpen }: DraftTabsProps) {
  const { t } = useTranslation();
  const warnings = warningsOf(draft, doubts);
  const many = draft.roadmaps.length > 1;
  const tabs: { value: string; label: string; count?: number; panel: ReactNode }[] = [
    ...(draft.order
      ? [{ value: 'order', label: t('field.order'), panel: <Scrolled path="/order" node={draft.order} /> }]
      : []),
    ...(draft.project
      ? [
          {
            value: 'project',
            label: t('project.passport'),
            panel: <Scrolled path="/project" node={draft.project} />,
          },
        ]
      : []),
    ...draft.roadmaps.map((roadmap, i) => ({
      value: `roadmap-${i}`,
      label: many ? `${t('roadmap.defaultTitle')} ${i + 1}` : t('roadmap.defaultTitle'),
      count: roadmap.activities.length,
      panel: <RoadmapTab key={roadmap.key} index={i} roadmap={roadmap} />,
    })),
    ...(draft.indicators.length > 0
      ? [
          {
            value: 'indicators',
            label: t('import.indicators'),
            count: draft.indicators.length,
            panel: <IndicatorsTab indicators={draft.indicators} />,
          },
        ]
      : []),
    {
      value: 'rest',
      label: t('import.rest'),
      count: draft.notUnderstood.length,
      panel: <RestTab draft={draft} />,
    },
    {
      value: 'warnings',
      label: t('import.warnings'),
      count: warnings.length,
      panel: <WarningsTab warnings={warnings} onOpen={onOpen} />,
    },
  ];
  const current = tabs.some(({ value }) => value === tab) ? tab : tabs[0]!.value;
  if (
    !draft.order &&
    !draft.project &&
    draft.roadmaps.length === 0 &&
    draft.indicators.length === 0 &&
    tab !== 'rest'
  )
    return <Empty title={t('import.nothing')} hint={t('import.nothingHint')} />;
  return (
    <Tabs
      value={current}
      onChange={(value) => value && onTab(value)}
      keepMounted={false}
      className={classes.tabs}
    >
      <Tabs.List aria-label={t('import.understood')} className={classes.tabList}>
        {tabs.map(({ value, label, count }) => (
          <Tabs.Tab key={value} value={value}>
            {label}
            {count !== undefined && <span className={classes.count}> {count}</span>}
            <TabMark doubts={doubts} tab={value} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ value, panel }) => (
        <Tabs.Panel key={value} value={value} className={classes.panel}>
          {panel}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function TabMark({ doubts, tab }: { doubts: Doubt[]; tab: string }) {
  const { t } = useTranslation();
  const count = doubts.filter((doubt) => tabOf(doubt.path) === tab).length;
  if (count === 0) return null;
  return (
    <span className="o-warning" style={{ marginInlineStart: 4 }}>
      <IconWarn size={11} /> <span className="o-hidden">{t('import.doubtful')}</span>
      {count}
    </span>
  );
}

function Scrolled({ path, node }: { path: string; node: object }) {
  return (
    <div className={classes.scroll}>
      <div className={classes.card}>
        <Details path={path} node={node} />
      </div>
    </div>
  );
}

function UndoButtons({ edits }: { edits: ReturnType<typeof useCorrections> }) {
  const { t } = useTranslation();
  return (
    <Group gap={2}>
      <ActionIcon
        size="lg"
        variant="subtle"
        color="gray"
        disabled={!edits.canUndo}
        aria-label={t('action.undo')}
        title="Ctrl+Z"
        onClick={() => void edits.undo()}
      >
        <IconUndo />
      </ActionIcon>
      <ActionIcon
        size="lg"
        variant="subtle"
        color="gray"
        disabled={!edits.canRedo}
        aria-label={t('action.redo')}
        title="Ctrl+Shift+Z"
        onClick={() => void edits.redo()}
      >
        <IconRedo />
      </ActionIcon>
    </Group>
  );
}
