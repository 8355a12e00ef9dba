import { createContext, useContext } from 'react';
import type { Draft, Place } from '../document/api';
import type { Correction } from '../draft/corrections';
import type { Doubt } from '../draft/doubts';

/** What every value of the review needs to know and may ask for. */
export interface Review {
  draft: Draft;
  doubts: ReadonlyMap<string, Doubt>;
  selected?: string;
  /** The value that shall take the focus as soon as it is drawn; a new object sends it there again. */
  focus?: { path: string; block: ScrollLogicalPosition };
  editing?: string;
  canEdit: boolean;
  /** Marks a value and shows its place in the source. */
  select: (path: string, place: Place | undefined, text: string) => void;
  /** Shows the source on a narrow screen. */
  showSource: () => void;
  edit: (path: string) => void;
  /** Closes the editor; `stay` gives the focus back to the value. */
  stopEditing: (then: 'stay' | 'away') => void;
  /** Answers whether the correction is saved. */
  correct: (correction: Correction) => Promise<boolean>;
  /** The person looked at it and finds it right. */
  accept: (doubt: Doubt) => void;
}

export const ReviewContext = createContext<Review | undefined>(undefined);

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('outside of a review');
  return review;
}
