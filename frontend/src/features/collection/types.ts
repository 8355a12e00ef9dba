export type CellStatus = 'empty' | 'reported' | 'missing' | 'not_applicable';
export type SubmissionStatus = 'not_started' | 'draft' | 'approved' | 'submitted' | 'returned' | 'accepted';
export type CampaignStatus = 'draft' | 'open' | 'closed';

export interface Finding {
  severity: 'error' | 'warning' | 'info';
  code: string;
  indicator?: string;
  slice?: string;
  field?: string;
  params: Record<string, string>;
  explained: boolean;
}

export interface Evidence {
  id: string;
  name: string;
  size: number;
}

export interface FormCell {
  slice: string;
  sliceName?: string;
  relation?: 'partition' | 'subset' | 'overlapping';
  status: CellStatus;
  numerator?: string;
  denominator?: string;
  members?: string[];
  value?: number;
  note?: string;
  explanations: Record<string, string>;
  evidence: Evidence[];
  flagged: boolean;
  flagNote?: string;
  editable: boolean;
  byItself?: boolean;
  known?: { value: number; source: string; takenOn: string };
  previous?: { period: string; numerator?: number; denominator?: number; value?: number; status: string };
  revision: number;
  typedBy?: string;
  typedAt?: string;
  findings: Finding[];
}

export interface FormRow {
  indicatorId: string;
  code: string;
  version: string;
  name: string;
  type: 'percentage' | 'count' | 'average' | 'score';
  numeratorText?: string;
  denominatorText?: string;
  unit: string;
  decimals: number;
  mayExceedWhole: boolean;
  closesOn: string;
  refinedUntil?: string;
  registryKind?: string;
  cells: FormCell[];
}

export interface Submission {
  id: string;
  version: string;
  campaignId: string;
  campaignTitle: string;
  period: string;
  organisationId: string;
  organisationName: string;
  status: SubmissionStatus;
  round: number;
  dueOn: string;
  late: boolean;
  reason?: string;
  cells: number;
  filled: number;
  startedAt?: string;
  approvedAt?: string;
  approvedBy?: string;
  submittedAt?: string;
  submittedBy?: string;
  acceptedAt?: string;
  acceptedBy?: string;
}

export interface Form {
  submission: Submission;
  rows: FormRow[];
  findings: Finding[];
}

export interface CellInput {
  indicatorId: string;
  slice: string;
  revision: number;
  status: CellStatus;
  numerator?: string;
  denominator?: string;
  members?: string[];
  note?: string;
  explanations?: Record<string, string>;
  evidence?: Evidence[];
}

export interface CellsSaved {
  saved: (FormCell & { indicatorId: string })[];
  conflicts: { indicatorId: string; slice: string; yours: FormCell; theirs: FormCell }[];
  findings: Finding[];
  submission: Submission;
}

export interface UploadAnswer {
  taken: number;
  refused: { cell: string; code: string; typed?: string; detail?: string }[];
  form: Form;
}

export interface Revision {
  revision: number;
  status: string;
  numerator?: number;
  denominator?: number;
  value?: number;
  recordedAt: string;
  recordedBy: string;
  source?: string;
  sourceFile?: string;
}

export interface CampaignIndicator {
  indicatorId: string;
  closesOn?: string;
  refinedUntil?: string;
  version?: string;
}

export interface CampaignRule {
  code: string;
  expression: string;
  message: string;
  severity: 'error' | 'warning';
}

export interface CampaignInput {
  organisationId: string;
  title: string;
  period: string;
  opensOn: string;
  closesOn: string;
  indicators: CampaignIndicator[];
  participants: { under: string; kinds: string[]; excluded: string[] };
  inCharge: { personId?: string; name: string }[];
  reminders: { daysBefore: number }[];
  rules: CampaignRule[];
}

export type SubmissionCounts = Record<
  'participants' | 'notStarted' | 'draft' | 'approved' | 'submitted' | 'returned' | 'accepted' | 'late',
  number
>;

export interface Campaign extends Omit<CampaignInput, 'indicators'> {
  indicators: (CampaignIndicator & { code: string; name: string; newerVersion?: string })[];
  id: string;
  version: string;
  status: CampaignStatus;
  counts?: SubmissionCounts;
}

export type CellState = 'empty' | 'partial' | 'filled' | 'not_applicable' | 'flagged';

export interface CompletenessRow {
  organisationId: string;
  name: string;
  kind: string;
  submissionId: string;
  status: SubmissionStatus;
  dueOn: string;
  late: boolean;
  filled: number;
  cells: number;
  indicators: { indicatorId: string; code: string; state: CellState }[];
}

export interface CompletenessPage {
  items: CompletenessRow[];
  next?: string;
  totals: SubmissionCounts & { filledCells: number; allCells: number; onTime: number };
  asOf: string | number;
}
