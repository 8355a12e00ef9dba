import { useTranslation } from 'react-i18next';
import type { CampaignStatus, SubmissionStatus } from './types';

const SHAPES: Record<SubmissionStatus, { colour: string; symbol: string }> = {
  not_started: { colour: 'var(--o-off)', symbol: '○' },
  draft: { colour: 'var(--o-run)', symbol: '◔' },
  approved: { colour: 'var(--o-run)', symbol: '◑' },
  submitted: { colour: 'var(--o-run)', symbol: '◕' },
  returned: { colour: 'var(--o-wait)', symbol: '↩' },
  accepted: { colour: 'var(--o-ok)', symbol: '●' },
};

/** The state of a submission by word and shape; the colour only repeats it. */
export function SubmissionMark({ status }: { status: SubmissionStatus }) {
  const { t } = useTranslation();
  const { colour, symbol } = SHAPES[status];
  return <Mark colour={colour} symbol={symbol} text={t(`collection.status.${status}`)} />;
}

const CAMPAIGN: Record<CampaignStatus, { colour: string; symbol: string }> = {
  draft: { colour: 'var(--o-off)', symbol: '○' },
  open: { colour: 'var(--o-ok)', symbol: '●' },
  closed: { colour: 'var(--o-off)', symbol: '■' },
};

export function CampaignMark({ status }: { status: CampaignStatus }) {
  const { t } = useTranslation();
  return <Mark {...CAMPAIGN[status]} text={t(`collection.campaignStatus.${status}`)} />;
}

function Mark({ colour, symbol, text }: { colour: string; symbol: string; text: string }) {
  return (
    <span style={{ color: colour, whiteSpace: 'nowrap' }}>
      <span aria-hidden="true" style={{ display: 'inline-block', width: '1.3em' }}>
        {symbol}
      </span>
      {text}
    </span>
  );
}
