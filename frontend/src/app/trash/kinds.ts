export const TRASH_KINDS = ['activities', 'sections', 'projects', 'roadmaps', 'orders', 'people'] as const;
export type TrashKind = (typeof TRASH_KINDS)[number];

/** Those of one roadmap alone, where the trash is opened from it. */
export const ofRoadmap = (kind: TrashKind) => kind === 'activities' || kind === 'sections';
