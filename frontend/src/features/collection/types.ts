import type { Schemas } from '@/api/types';
import type { RecordFormState } from '@/components/RecordForm';

export type Form = Schemas['FormView'];
export type FormRow = Schemas['FormRow'];
export type FormCell = Schemas['FormCell'];
export type CellInput = Schemas['CellInput'];
export type CellsSaved = Schemas['CellsSaved'];
export type Evidence = Schemas['EvidenceRef'];
export type Submission = Schemas['SubmissionView'];
export type Campaign = Schemas['CampaignView'];
export type CampaignInput = Schemas['CampaignInput'];
/** A campaign while it is filled in. */
export type CampaignFields = RecordFormState<CampaignInput>;
export type CampaignIndicator = Schemas['CampaignIndicatorInput'];
export type CampaignRule = Schemas['CampaignRule'];

export type CellStatus = FormCell['status'];
export type SubmissionStatus = Submission['status'];
export type CampaignStatus = Campaign['status'];

export type Finding = Schemas['Finding'];

export type UploadAnswer = Schemas['FormUploaded'];
export type RefusedCell = Schemas['RefusedCell'];

export type SubmissionCounts = Schemas['CampaignCounts'];

export type CompletenessRow = Schemas['CompletenessParticipant'];
export type CompletenessPage = Schemas['CompletenessView'];
export type CellState = Schemas['CompletenessState'];
