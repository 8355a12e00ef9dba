import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity, Section } from '@/api/types';
import { Dialog } from '@/components/layers/Dialog';
import { inOrder } from './outline/layout';

interface MoveDialogProps {
  activity: Activity;
  sections: Section[];
  onMove: (sectionId: string) => void;
  onClose: () => void;
}

export function MoveDialog({ activity, sections, onMove, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const targets = inOrder(sections).filter(({ section }) => section.id !== activity.sectionId);
  const [to, setTo] = useState(targets[0]?.section.id ?? '');
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('roadmap.moveTitle', { name: activity.number ?? activity.title })}
    >
      <Stack>
        <NativeSelect
          label={t('field.section')}
          data-autofocus
          value={to}
          data={targets.map(({ section, depth }) => ({
            value: section.id,
            label: `${'  '.repeat(depth)}${section.number ?? ''} ${section.title}`,
          }))}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button disabled={!to} onClick={() => onMove(to)}>
            {t('roadmap.move')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
