import type { components } from './schema';

export type Schemas = components['schemas'];

/** The names the SPA uses for what the contract calls views and inputs. */
export type Me = Schemas['MeView'];
export type Organisation = Schemas['OrganisationView'];
export type OrganisationInput = Schemas['OrganisationInput'];
export type Person = Schemas['PersonView'];
export type PersonInput = Schemas['PersonInput'];
export type Order = Schemas['OrderView'];
export type OrderInput = Schemas['OrderInput'];
export type Project = Schemas['ProjectView'];
export type ProjectInput = Schemas['ProjectInput'];
export type Roadmap = Schemas['RoadmapView'];
export type RoadmapInput = Schemas['RoadmapInput'];
export type Section = Schemas['SectionView'];
export type SectionInput = Schemas['SectionInput'];
export type Activity = Schemas['ActivityView'];
export type ActivityInput = Schemas['ActivityInput'];
export type Schedule = Schemas['Schedule'];
export type Party = Schemas['Party'];
export type ResponsiblePreview = Schemas['ResponsiblePreviewView'];
export type FieldChange = Schemas['FieldChange'];
export type SearchHit = Schemas['SearchHit'];

export type Definition = Schemas['IndicatorDefinition'];
export type Indicator = Schemas['IndicatorView'];
export type IndicatorInput = Schemas['IndicatorInput'];
export type TargetInput = Schemas['TargetInput'];
export type TermCalendar = Schemas['TermCalendarView'];
export type TermCalendarInput = Schemas['TermCalendarInput'];
export type KnownFigure = Schemas['KnownFigureView'];
export type KnownFigureInput = Schemas['KnownFigureInput'];
export type EffectiveTarget = Schemas['EffectiveTargetView'];

export type User = Schemas['UserView'];
export type Membership = Schemas['MembershipView'];
export type MembershipInput = Schemas['MembershipInput'];
export type Role = Membership['role'];

export type Status = Activity['status'];
export type PartyRole = Party['role'];
export type OrganisationKind = Organisation['kind'];
export type Permission =
  | `${'organisation' | 'person' | 'order' | 'project' | 'roadmap'}:${'read' | 'edit'}`
  | 'import:edit'
  | 'membership:edit'
  | 'indicator:read'
  | 'indicator:edit'
  | `observation:${'read' | 'exact' | 'edit'}`
  | 'ranking:read'
  | `campaign:${'read' | 'edit'}`
  | `submission:${'read' | 'edit' | 'approve' | 'review'}`;

export const STATUSES: Status[] = ['planned', 'in_progress', 'done', 'postponed', 'cancelled'];
export const ROLES: Role[] = ['administrator', 'coordinator', 'director', 'reporter', 'analyst', 'machine'];
export const PARTY_ROLES: PartyRole[] = ['lead', 'co_executor', 'controller', 'participant'];
export const ORGANISATION_KINDS: OrganisationKind[] = [
  'region',
  'municipality',
  'office',
  'school',
  'kindergarten',
  'college',
  'supplementary',
  'centre',
  'partner',
];
