import { useTranslation } from 'react-i18next';
import { useToday } from '@/components/useToday';
import { day } from '@/format/days';
import { wireDay } from '@/format/periods';
import type { Campaign } from './types';

/** When a draft opens without anybody doing it, or that it was to. */
export function OpensItself({ campaign: { status, opensItself, opensOn } }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const today = wireDay(useToday());
  if (status !== 'draft' || !opensItself) return null;
  const when = opensOn < today ? 'wasToOpen' : 'willOpen';
  return <span>{t(`collection.campaign.${when}`, { day: day(opensOn) })}</span>;
}
