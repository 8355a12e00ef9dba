import type { Schemas } from '@/api/types';
import type { FormState } from '@/components/record/useDraftedForm';

export type Campaign = Schemas['CampaignView'];
export type CampaignInput = Schemas['CampaignInput'];
/** A campaign while it is filled in. */
export type CampaignFields = FormState<CampaignInput>;
export type CampaignIndicator = Schemas['CampaignIndicatorInput'];
export type CampaignRule = Schemas['CampaignRule'];
export type CampaignStatus = Campaign['status'];
