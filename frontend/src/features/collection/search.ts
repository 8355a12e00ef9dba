export const CAMPAIGN_TABS = ['overview', 'completeness', 'review', 'settings'] as const;
export type CampaignTab = (typeof CAMPAIGN_TABS)[number];

interface CampaignSearch {
  tab?: CampaignTab;
  status?: string;
}

export const campaignSearch = (raw: Record<string, unknown>): CampaignSearch => ({
  tab: CAMPAIGN_TABS.find((tab) => tab === raw.tab),
  status: typeof raw.status === 'string' && raw.status !== '' ? raw.status : undefined,
});
