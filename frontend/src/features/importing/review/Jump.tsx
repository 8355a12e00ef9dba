import type { Place } from '../document/api';
import { useReview } from '../value/review';
import classes from '../value/Value.module.css';

interface JumpProps {
  id: string;
  place: Place;
  text: string;
  /** Narrow the place down; the shown text when absent. */
  words?: string;
}

/** Shows a place of the source. */
export function Jump({ id, place, text, words = text }: JumpProps) {
  const review = useReview();
  return (
    <button
      type="button"
      className={classes.words}
      data-selected={review.selected === id || undefined}
      onClick={() => {
        review.select(id, place, words);
        review.showSource();
      }}
    >
      {text}
    </button>
  );
}
