import { useTranslation } from 'react-i18next';
import type { Status } from '@/api/types';
import { Mark, type Shape } from './Mark';
import { useToday } from './useToday';

const SHAPES: Record<Status, Shape> = {
  planned: { colour: 'var(--o-off)', symbol: '○' },
  in_progress: { colour: 'var(--o-run)', symbol: '◐' },
  done: { colour: 'var(--o-ok)', symbol: '●' },
  postponed: { colour: 'var(--o-wait)', symbol: '◇' },
  cancelled: { colour: 'var(--o-off)', symbol: '✕' },
};

/** What should have been over by now. */
const LATE: Shape = { colour: 'var(--mantine-color-error)', symbol: '!' };

interface StatusMarkProps {
  status: Status;
  /** The last day, of what has one. */
  due?: string;
}

/** Colour is for what asks for attention: late in red, put off in amber, under way in blue, done in green. */
export function StatusMark({ status, due }: StatusMarkProps) {
  const { t } = useTranslation();
  const today = useToday().toISOString().slice(0, 10);
  const late = due !== undefined && due < today && (status === 'planned' || status === 'in_progress');
  const text = t(`status.${status}`);
  if (!late) return <Mark shape={SHAPES[status]} text={text} />;
  return (
    <span title={t('roadmap.late')}>
      <Mark shape={LATE} text={text} />
      <span className="o-hidden">, {t('roadmap.late')}</span>
    </span>
  );
}
