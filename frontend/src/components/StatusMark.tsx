import { useTranslation } from 'react-i18next';
import type { Status } from '@/api/types';
import { Mark, type Shape } from './Mark';

const SHAPES: Record<Status, Shape> = {
  planned: { colour: 'var(--o-off)', symbol: '○' },
  in_progress: { colour: 'var(--o-run)', symbol: '◐' },
  done: { colour: 'var(--o-ok)', symbol: '●' },
  postponed: { colour: 'var(--o-wait)', symbol: '◇' },
  cancelled: { colour: 'var(--o-off)', symbol: '✕' },
};

export function StatusMark({ status }: { status: Status }) {
  const { t } = useTranslation();
  return <Mark shape={SHAPES[status]} text={t(`status.${status}`)} />;
}
