import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '@/api/types';
import { Dialog } from '@/components/layers/Dialog';
import { inOrder } from './outline/layout';

interface MoveDialogProps {
  /** What moves, and the sections it is in now. */
  name: string;
  from: (string | undefined)[];
  sections: Section[];
  onMove: (sectionId: string) => void;
  onClose: () => void;
}

export function MoveDialog({ name, from, sections, onMove, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const targets = inOrder(sections).filter(({ section }) => !from.every((id) => id === section.id));
  const [to, setTo] = useState(targets[0]?.section.id ?? '');
  return (
    <Dialog opened onClose={onClose} title={t('roadmap.moveTitle', { name })}>
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
