import type { Schemas } from '@/api/types';
import type { RecordFormState } from '@/components/record/RecordForm';

export type Campaign = Schemas['CampaignView'];
export type CampaignInput = Schemas['CampaignInput'];
/** A campaign while it is filled in. */
export type CampaignFields = RecordFormState<CampaignInput>;
export type CampaignIndicator = Schemas['CampaignIndicatorInput'];
export type CampaignRule = Schemas['CampaignRule'];
export type CampaignStatus = Campaign['status'];
