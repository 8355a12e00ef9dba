export const TRASH_KINDS = ['activities', 'projects', 'roadmaps', 'orders', 'people'] as const;
export type TrashKind = (typeof TRASH_KINDS)[number];
