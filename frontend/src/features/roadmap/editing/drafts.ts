import type { Activity } from '@/api/types';
import { useDraftNames } from '@/components/record/useDraft';

/** What of an activity is typed as a text. */
export type TextField =
  | 'number'
  | 'title'
  | 'schedule'
  | 'responsible'
  | 'expectedResult'
  | 'reportForm'
  | 'indicatorNote';

const within = (roadmapId: string) => `roadmap:${roadmapId}:`;

/** One name for one field, whether it is typed into the table or into the card. */
export const draftName = (
  { roadmapId, id }: Pick<Activity, 'roadmapId' | 'id'>,
  field: TextField | 'party',
) => `${within(roadmapId)}${id}:${field}`;

/** The fields of a roadmap that hold something typed and not saved. */
export const useUnsaved = (roadmapId: string) =>
  useDraftNames(within(roadmapId)).map((name) => {
    const [activityId = '', field = ''] = name.slice(within(roadmapId).length).split(':');
    return { activityId, field };
  });
