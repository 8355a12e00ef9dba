import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/components/States';

interface NoRowsProps {
  filtered: boolean;
  onClear: () => void;
  children: ReactNode;
}

/** Why the table is empty, and the next step. */
export function NoRows({ filtered, onClear, children }: NoRowsProps) {
  const { t } = useTranslation();
  return (
    <div className="o-card">
      {filtered ? (
        <Empty title={t('state.nothingFound')} hint={t('state.tryOther')}>
          <Button variant="default" onClick={onClear}>
            {t('action.clearFilters')}
          </Button>
        </Empty>
      ) : (
        <Empty title={t('roadmap.empty')} hint={t('roadmap.emptyHint')}>
          {children}
        </Empty>
      )}
    </div>
  );
}
