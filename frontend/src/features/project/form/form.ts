import type { ProjectInput } from '@/api/types';
import type { FormState } from '@/components/record/useDraftedForm';

/** A passport while it is filled in. */
export type PassportForm = FormState<ProjectInput>;

/** One entry of a list of the passport. */
export type Item<K extends keyof ProjectInput> = NonNullable<ProjectInput[K]> extends (infer T)[] ? T : never;

/** Names a new level, stage or body for what will point at it. */
export const newKey = () => crypto.randomUUID().slice(0, 8);
