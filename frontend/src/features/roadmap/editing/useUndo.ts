import { useMemo, useRef, useState } from 'react';

/** One step one can take back: what it was, and both directions. */
export interface Step {
  name: string;
  undo: () => Promise<unknown>;
  redo: () => Promise<unknown>;
}

export interface UndoStack {
  push: (step: Step) => void;
  /** What is being saved comes first: one takes back the newest step also before the server has answered it. Around all that pushes one. */
  after: <T>(work: Promise<T>) => Promise<T>;
  undo: () => Promise<Step | undefined>;
  redo: () => Promise<Step | undefined>;
  canUndo: boolean;
  canRedo: boolean;
}

const DEPTH = 100;

/** Steps of this visit. A step that can't be taken back (someone deleted its object) leaves the stack. */
export function useUndo(): UndoStack {
  const done = useRef<Step[]>([]);
  const undone = useRef<Step[]>([]);
  const busy = useRef<Promise<unknown>>(Promise.resolve());
  const [depth, setDepth] = useState({ undo: 0, redo: 0 });
  const actions = useMemo(() => {
    const changed = () => setDepth({ undo: done.current.length, redo: undone.current.length });
    const travel = (from: Step[], to: Step[], way: 'undo' | 'redo') => {
      const run = busy.current
        .catch(() => undefined)
        .then(async () => {
          const step = from.pop();
          changed();
          if (!step) return undefined;
          await step[way]();
          to.push(step);
          changed();
          return step;
        });
      busy.current = run;
      return run;
    };
    return {
      push(step: Step) {
        done.current.push(step);
        if (done.current.length > DEPTH) done.current.shift();
        undone.current.length = 0;
        changed();
      },
      after<T>(work: Promise<T>) {
        busy.current = Promise.allSettled([busy.current, work]);
        return work;
      },
      undo: () => travel(done.current, undone.current, 'undo'),
      redo: () => travel(undone.current, done.current, 'redo'),
    };
  }, []);
  return { ...actions, canUndo: depth.undo > 0, canRedo: depth.redo > 0 };
}
