import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../document/api';
import { acceptValue } from '../draft/corrections';
import { type Doubt, doubtsOf } from '../draft/doubts';
import { keyed } from '../draft/pointer';
import type { Review } from '../value/review';
import type { Target } from './SourcePane';
import { firstTab, tabOf } from './tabs';

const route = getRouteApi('/inside/framed/imports/$importId');

/** What is selected, shown and being corrected. */
export function useReviewState(draft: Draft, correct: Review['correct']) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [selected, setSelected] = useState<string>();
  const [editing, setEditing] = useState<string>();
  const [focus, setFocus] = useState<Review['focus']>();
  const [target, setTarget] = useState<Target>();
  const [pane, setPane] = useState<'draft' | 'source'>('draft');
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());

  const doubts = useMemo(
    () => doubtsOf(draft).filter((doubt) => doubt.uncertain || !seen.has(keyed(draft, doubt.path))),
    [draft, seen],
  );
  const tab = search.tab ?? firstTab(draft);
  const setTab = (to: string) => void navigate({ search: { tab: to }, replace: true });

  const select: Review['select'] = (path, place, text) => {
    setSelected(path);
    setEditing(undefined);
    setTarget({ place, text });
  };
  const open = (path: string) => {
    const doubt = doubts.find((one) => one.path === path);
    if (!doubt) return;
    select(path, doubt.place, doubt.text);
    setFocus({ path, block: 'center' });
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
      setFocus({ path: editing, block: 'nearest' });
    },
    correct,
    accept,
  };
  return { doubts, review, tab, setTab, pane, setPane, target, next, open };
}
