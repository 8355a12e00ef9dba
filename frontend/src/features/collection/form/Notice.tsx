import { Alert, type AlertProps } from '@mantine/core';
import type { Ref } from 'react';

interface NoticeProps extends Omit<AlertProps, 'color' | 'variant'> {
  ref?: Ref<HTMLDivElement>;
  tone: 'wrong' | 'ask' | 'plain';
  tabIndex?: number;
}

const COLOURS = {
  wrong: 'var(--mantine-color-error)',
  ask: 'var(--o-wait)',
  plain: 'var(--mantine-color-text)',
};

/** An alert in the colours of this house: the kit's orange is too pale to read. */
export function Notice({ tone, ...alert }: NoticeProps) {
  return (
    <Alert
      {...alert}
      variant="outline"
      vars={() => ({ root: { '--alert-color': COLOURS[tone], '--alert-bd': `1px solid ${COLOURS[tone]}` } })}
    />
  );
}
