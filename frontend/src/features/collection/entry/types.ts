import type { Schemas } from '@/api/types';

export type Form = Schemas['FormView'];
export type FormRow = Schemas['FormRow'];
export type FormCell = Schemas['FormCell'];
export type CellInput = Schemas['CellInput'];
export type CellsSaved = Schemas['CellsSaved'];
export type Evidence = Schemas['EvidenceRef'];
export type CellStatus = FormCell['status'];
export type Finding = Schemas['Finding'];
