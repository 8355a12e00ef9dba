import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/layers/Dialog';
import { type ChangedRow, GROUPS } from '../changes/changes';
import type { Draft, Import, Mode } from '../document/api';
import classes from './ConfirmDialog.module.css';

interface ConfirmDialogProps {
  view: Import;
  draft: Draft;
  doubts: number;
  changes: ChangedRow[];
  busy: boolean;
  onConfirm: (mode: Mode) => void;
  onCompare: () => void;
  onClose: () => void;
}

const COUNTED = ['roadmaps', 'sections', 'activities', 'indicators', 'instructions'] as const;

/** The last look: how much there is, and, for a document that is known already, what would change. */
export function ConfirmDialog({
  view,
  draft,
  doubts,
  changes,
  busy,
  onConfirm,
  onCompare,
  onClose,
}: ConfirmDialogProps) {
  const { t } = useTranslation();
  const known = view.matches !== undefined;
  const [mode, setMode] = useState<Mode>(known ? 'update' : 'create');
  const updating = known && mode === 'update';
  const asked = updating ? changes.filter((row) => row.asked).length : 0;
  const { counts } = view;
  return (
    <Dialog opened onClose={onClose} size="xl" title={t('import.confirmTitle')}>
      <Stack gap="sm">
        {counts && (
          <ul className={classes.counts}>
            {COUNTED.filter((key) => counts[key] > 0).map((key) => (
              <li key={key}>{t(`import.count.${key}`, { count: counts[key] })}</li>
            ))}
          </ul>
        )}
        {doubts > 0 && (
          <Alert color="yellow" variant="outline">
            {t('import.doubtsLeft', { count: doubts })}
          </Alert>
        )}
        {draft.notUnderstood.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('import.restLeft', { count: draft.notUnderstood.length })}
          </Text>
        )}
        {known && (
          <Radio.Group label={t('import.known')} value={mode} onChange={(value) => setMode(value as Mode)}>
            <Stack gap={6} mt={6}>
              <Radio value="update" label={t('import.update')} description={t('import.updateHint')} />
              <Radio value="create" label={t('import.create')} description={t('import.createHint')} />
            </Stack>
          </Radio.Group>
        )}
        {updating && <Summary changes={changes} asked={asked} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('import.back')}
          </Button>
          {updating && changes.length > 0 && (
            <Button variant={asked > 0 ? 'filled' : 'default'} onClick={onCompare}>
              {t('import.changes.open')}
            </Button>
          )}
          <Button loading={busy} disabled={asked > 0} onClick={() => onConfirm(mode)} data-autofocus>
            {updating ? t('import.confirmUpdate') : t('import.confirm')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function Summary({ changes, asked }: { changes: ChangedRow[]; asked: number }) {
  const { t } = useTranslation();
  if (changes.length === 0) return <Text size="sm">{t('import.noDifference')}</Text>;
  return (
    <>
      <ul className={classes.list}>
        {GROUPS.map((group) => ({ group, count: changes.filter((row) => row.group === group).length }))
          .filter(({ count }) => count > 0)
          .map(({ group, count }) => (
            <li key={group}>
              {t(`import.changes.${group}`)}: {count}
            </li>
          ))}
      </ul>
      {asked > 0 && (
        <Alert color="yellow" variant="outline">
          {t('import.changes.askedLeft', { count: asked })}
        </Alert>
      )}
    </>
  );
}
