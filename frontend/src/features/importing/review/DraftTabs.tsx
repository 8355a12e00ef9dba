import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconWarn } from '@/components/icons';
import scroll from '@/components/Scroll.module.css';
import { Empty } from '@/components/States';
import { ChangesTab } from '../changes/ChangesTab';
import type { ChangedRow } from '../changes/changes';
import type { Draft, PartyName } from '../document/api';
import { type Doubt, warningsOf } from '../draft/doubts';
import { PeopleTab } from '../people/PeopleTab';
import { RoadmapTab } from '../roadmap/RoadmapTab';
import { Details } from '../value/Details';
import { IndicatorsTab } from './IndicatorsTab';
import { RestTab } from './RestTab';
import classes from './Review.module.css';
import { tabOf } from './tabs';
import { WarningsTab } from './WarningsTab';

interface DraftTabsProps {
  draft: Draft;
  doubts: Doubt[];
  /** The distinct responsible names. */
  names: PartyName[];
  /** Absent for a document nobody has imported before. */
  changes: ChangedRow[] | undefined;
  tab: string;
  onTab: (tab: string) => void;
  onOpen: (path: string) => void;
}

/** What was understood, a tab for each part of it. */
export function DraftTabs({ draft, doubts, names, changes, tab, onTab, onOpen }: DraftTabsProps) {
  const { t } = useTranslation();
  const warnings = warningsOf(draft, doubts);
  const many = draft.roadmaps.length > 1;
  const tabs: { value: string; label: string; count?: number; asked?: number; panel: ReactNode }[] = [
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
    ...(names.length > 0
      ? [
          {
            value: 'people',
            label: t('import.people.title'),
            count: names.length,
            panel: <PeopleTab names={names} />,
          },
        ]
      : []),
    ...(changes
      ? [
          {
            value: 'changes',
            label: t('import.changes.title'),
            count: changes.length,
            asked: changes.filter((row) => row.asked).length,
            panel: <ChangesTab rows={changes} />,
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
        {tabs.map(({ value, label, count, asked }) => (
          <Tabs.Tab key={value} value={value}>
            {label}
            {count !== undefined && <span className={classes.count}> {count}</span>}
            <TabMark count={asked ?? doubts.filter((doubt) => tabOf(doubt.path) === value).length} />
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

function TabMark({ count }: { count: number }) {
  const { t } = useTranslation();
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
    <div className={scroll.scroll}>
      <div className={classes.card}>
        <Details path={path} node={node} />
      </div>
    </div>
  );
}
