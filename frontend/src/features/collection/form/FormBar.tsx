import { ActionIcon, Button, Group, Progress, Text } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPrint, IconRedo, IconUndo, IconWarn } from '@/components/icons';
import { type Cells, useForm } from '../entry/useCells';
import { FormActions } from './FormActions';
import classes from './FormBar.module.css';
import { FormFile } from './FormFile';
import { SaveStatus } from './SaveStatus';

interface FormBarProps {
  ref: Ref<HTMLDivElement>;
  cells: Cells;
  undo: () => void;
  redo: () => void;
  onFindings: () => void;
}

/** Progress, the state of saving, and all that can be done with the form; stays in sight. */
export function FormBar({ ref, cells, undo, redo, onFindings }: FormBarProps) {
  const { t } = useTranslation();
  const { store } = cells;
  useForm(store);
  const { filled, cells: asked } = store.progress();
  const findings = store.open();
  const errors = findings.filter((one) => one.severity === 'error').length;
  return (
    <div ref={ref} className={classes.bar} role="group" aria-label={t('collection.bar')}>
      <Group gap="xs" wrap="nowrap" className={classes.progress}>
        <Progress
          value={asked === 0 ? 100 : (filled / asked) * 100}
          w={90}
          size="sm"
          visibleFrom="sm"
          aria-hidden="true"
        />
        <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
          {t('collection.progress', { filled, cells: asked })}
        </Text>
      </Group>
      <SaveStatus cells={cells} />
      <Group gap={4} ml="auto">
        {findings.length > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            color={errors > 0 ? 'red' : 'gray'}
            leftSection={<IconWarn />}
            onClick={onFindings}
          >
            {t('collection.findings', { count: findings.length })}
          </Button>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('action.undo')}
          disabled={!store.canUndo()}
          onClick={undo}
        >
          <IconUndo />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('action.redo')}
          disabled={!store.canRedo()}
          onClick={redo}
        >
          <IconRedo />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          visibleFrom="sm"
          aria-label={t('collection.print')}
          onClick={() => window.print()}
        >
          <IconPrint />
        </ActionIcon>
        <FormFile cells={cells} />
        <FormActions cells={cells} onFindings={onFindings} />
      </Group>
    </div>
  );
}
