import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useDocumentTitle, useHotkeys } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconWarn } from '@/components/icons';
import { TextLink } from '@/components/links';
import { UndoButtons } from '@/components/UndoButtons';
import { changedRows } from '../changes/changes';
import type { Draft, Import } from '../document/api';
import { DiscardButton } from '../document/DiscardButton';
import { useCorrections } from '../draft/useCorrections';
import { ReviewContext } from '../value/review';
import { ConfirmDialog } from './ConfirmDialog';
import { DraftTabs } from './DraftTabs';
import classes from './Review.module.css';
import { SourcePane } from './SourcePane';
import { useConfirm } from './useConfirm';
import { useReviewState } from './useReviewState';

/** The document beside what was understood of it, to be corrected and confirmed. */
export function ReviewView({ view, draft }: { view: Import; draft: Draft }) {
  const { t } = useTranslation();
  useDocumentTitle(`${view.fileName} — ${t('app.name')}`);
  const edits = useCorrections(view);
  const [confirming, setConfirming] = useState(false);
  const { busy, confirm } = useConfirm(view, edits.idle);
  const state = useReviewState(draft, edits.correct);
  const changes = useMemo(() => changedRows(view.diff ?? [], draft), [view.diff, draft]);
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
            <UndoButtons steps={edits} />
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
            <DraftTabs
              draft={draft}
              doubts={doubts}
              names={view.parties ?? []}
              changes={view.matches === undefined ? undefined : changes}
              tab={tab}
              onTab={setTab}
              onOpen={open}
            />
          </div>
        </div>
      </div>
      {confirming && (
        <ConfirmDialog
          view={view}
          draft={draft}
          doubts={doubts.length}
          changes={changes}
          busy={busy}
          onConfirm={(mode) => void confirm(mode)}
          onCompare={() => {
            setConfirming(false);
            setPane('draft');
            setTab('changes');
          }}
          onClose={() => setConfirming(false)}
        />
      )}
    </ReviewContext>
  );
}
