import type { Draft } from './cells';

/** What one edit changed, cell by cell. */
export type Step = { key: string; before: Partial<Draft>; after: Partial<Draft> }[];

const DEPTH = 200;

/** The steps one can take back and make again. */
export class Steps {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  private lastTag?: string;

  canUndo = () => this.done.length > 0;
  canRedo = () => this.undone.length > 0;

  /** Steps in a row with the same tag are one: typing on in one field. */
  push(step: Step, tag?: string) {
    const last = tag !== undefined && tag === this.lastTag ? this.done.at(-1)?.[0] : undefined;
    if (last) {
      last.before = { ...step[0]!.before, ...last.before };
      last.after = { ...last.after, ...step[0]!.after };
    } else this.done.push(step);
    this.lastTag = tag;
    if (this.done.length > DEPTH) this.done.shift();
    this.undone.length = 0;
  }

  undo = () => this.travel(this.done, this.undone);
  redo = () => this.travel(this.undone, this.done);

  private travel(from: Step[], to: Step[]) {
    const step = from.pop();
    this.lastTag = undefined;
    if (step) to.push(step);
    return step;
  }
}
