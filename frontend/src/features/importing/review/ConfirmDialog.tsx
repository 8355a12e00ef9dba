import { Alert, Button, Group, Radio, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/layers/Dialog';
import type { Difference, Draft, Import, Mode } from '../document/api';
import { countsOf } from '../draft/doubts';
import classes from './ConfirmDialog.module.css';

interface ConfirmDialogProps {
  view: Import;
  draft: Draft;
  doubts: number;
  busy: boolean;
  onConfirm: (mode: Mode) => void;
  onClose: () => void;
}

/** The last look: how much there is, and, for a document that is known already, what would change. */
export function ConfirmDialog({ view, draft, doubts, busy, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation();
  const known = view.matches !== undefined;
  const [mode, setMode] = useState<Mode>(known ? 'update' : 'create');
  const counts = countsOf(draft);
  return (
    <Dialog opened onClose={onClose} size="xl" title={t('import.confirmTitle')}>
      <Stack gap="sm">
        <ul className={classes.counts}>
          {(['roadmaps', 'sections', 'activities', 'indicators', 'instructions'] as const)
            .filter((key) => counts[key] > 0)
            .map((key) => (
              <li key={key}>{t(`import.count.${key}`, { count: counts[key] })}</li>
            ))}
        </ul>
        {doubts > 0 && (
          <Alert color="yellow" variant="outline">
            {t('import.doubtsLeft', { count: doubts })}
          </Alert>
        )}
        {counts.notUnderstood > 0 && (
          <Text size="sm" c="dimmed">
            {t('import.restLeft', { count: counts.notUnderstood })}
          </Text>
        )}
        {counts.indicators > 0 && (
          <Text size="sm" c="dimmed">
            {t('import.indicatorsLater')}
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
        {known && mode === 'update' && <Differences differences={view.diff ?? []} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('import.back')}
          </Button>
          <Button loading={busy} onClick={() => onConfirm(mode)} data-autofocus>
            {mode === 'update' ? t('import.confirmUpdate') : t('import.confirm')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function Differences({ differences }: { differences: Difference[] }) {
  const { t } = useTranslation();
  if (differences.length === 0) return <Text size="sm">{t('import.noDifference')}</Text>;
  const by = (kind: Difference['kind']) => differences.filter((one) => one.kind === kind);
  return (
    <Stack gap="xs">
      {(['added', 'removed'] as const).map(
        (kind) =>
          by(kind).length > 0 && (
            <details key={kind} open={by(kind).length <= 12} className={classes.difference}>
              <summary>
                {t(`import.difference.${kind}`)}: {by(kind).length}
              </summary>
              <ul className={classes.list}>
                {by(kind).map((one, i) => (
                  <li key={i}>
                    <span className={classes.kind}>{t(`import.entity.${one.entity}`)}</span> {one.title}
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
      {by('changed').length > 0 && (
        <details open={by('changed').length <= 20} className={classes.difference}>
          <summary>
            {t('import.difference.changed')}: {by('changed').length}
          </summary>
          <Table verticalSpacing={4} aria-label={t('import.difference.changed')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('import.what')}</Table.Th>
                <Table.Th>{t('import.before')}</Table.Th>
                <Table.Th>{t('import.after')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {by('changed').map((one, i) => (
                <Table.Tr key={i} style={{ verticalAlign: 'top' }}>
                  <Table.Th scope="row" fw={400}>
                    {one.title}
                    <Text size="xs" c="dimmed">
                      {t(`field.${one.field}`, { defaultValue: one.field ?? '' })}
                    </Text>
                  </Table.Th>
                  <Table.Td className="o-pre">{one.before ?? t('state.empty')}</Table.Td>
                  <Table.Td className="o-pre">{one.after ?? t('state.empty')}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </details>
      )}
    </Stack>
  );
}
