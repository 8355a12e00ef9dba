import { useTranslation } from 'react-i18next';
import { Mark, type Shape } from '@/components/Mark';
import type { CampaignStatus } from './types';

const SHAPES: Record<CampaignStatus, Shape> = {
  draft: { colour: 'var(--o-off)', symbol: '○' },
  open: { colour: 'var(--o-ok)', symbol: '●' },
  closed: { colour: 'var(--o-off)', symbol: '■' },
};

export function CampaignMark({ status }: { status: CampaignStatus }) {
  const { t } = useTranslation();
  return <Mark shape={SHAPES[status]} text={t(`collection.campaignStatus.${status}`)} />;
}
