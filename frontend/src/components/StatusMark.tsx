import { useTranslation } from 'react-i18next';
import type { Status } from '@/api/types';

const SHAPES: Record<Status, { colour: string; symbol: string }> = {
  planned: { colour: 'var(--o-off)', symbol: '○' },
  in_progress: { colour: 'var(--o-run)', symbol: '◐' },
  done: { colour: 'var(--o-ok)', symbol: '●' },
  postponed: { colour: 'var(--o-wait)', symbol: '◇' },
  cancelled: { colour: 'var(--o-off)', symbol: '✕' },
};

/** Status by word and shape; the colour only repeats it. */
export function StatusMark({ status }: { status: Status }) {
  const { t } = useTranslation();
  const { colour, symbol } = SHAPES[status];
  return (
    <span style={{ color: colour, whiteSpace: 'nowrap' }}>
      <span aria-hidden="true" style={{ display: 'inline-block', width: '1.3em' }}>
        {symbol}
      </span>
      {t(`status.${status}`)}
    </span>
  );
}
