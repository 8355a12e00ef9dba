import { useTranslation } from 'react-i18next';
import { Mark, type Shape } from '@/components/Mark';
import type { SubmissionStatus } from './api';

const SHAPES: Record<SubmissionStatus, Shape> = {
  not_started: { colour: 'var(--o-off)', symbol: '○' },
  draft: { colour: 'var(--o-run)', symbol: '◔' },
  approved: { colour: 'var(--o-run)', symbol: '◑' },
  submitted: { colour: 'var(--o-run)', symbol: '◕' },
  returned: { colour: 'var(--o-wait)', symbol: '↩' },
  accepted: { colour: 'var(--o-ok)', symbol: '●' },
};

export function SubmissionMark({ status }: { status: SubmissionStatus }) {
  const { t } = useTranslation();
  return <Mark shape={SHAPES[status]} text={t(`collection.status.${status}`)} />;
}
