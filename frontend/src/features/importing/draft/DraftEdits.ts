import { ChangeDropped } from '@/api/merge';
import { Problem } from '@/api/problem';
import type { Draft, Import, Operation } from '../document/api';
import type { Correction } from './corrections';
import { patched } from './pointer';

export class TargetGone extends Error {
  override name = 'TargetGone';
}

interface Ports {
  /** Puts a state on the screen. */
  show: (view: Import) => void;
  patch: (operations: Operation[], version: string) => Promise<Import>;
  /** The import as it is now on the server. */
  fetch: () => Promise<Import>;
  /** Somebody changed the same value: whether the own change shall stand. */
  keepMine: (mine: string, theirs: string) => Promise<boolean>;
  watch?: (saving: number) => void;
}

/**
 * Shows each correction at once and sends one after another. A refused one is taken back, later ones stay. After a 412
 * a correction is made again on the newer draft; when that changed the same value, the person decides.
 */
export class DraftEdits {
  private readonly pending: Correction[] = [];
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private confirmed: Import,
    private readonly ports: Ports,
  ) {}

  /** Resolves with the operations that take it back; rejects after it was taken back. */
  correct(correction: Correction & { rigid?: boolean }): Promise<Operation[]> {
    this.pending.push(correction);
    this.report();
    const run = this.last.catch(() => undefined).then(() => this.run(correction));
    this.last = run;
    return run;
  }

  /** When everything sent so far is saved or taken back. */
  async idle() {
    await this.last.catch(() => undefined);
  }

  private async run(correction: Correction & { rigid?: boolean }) {
    try {
      return await this.save(correction);
    } finally {
      this.pending.splice(this.pending.indexOf(correction), 1);
      this.report();
    }
  }

  private async save(correction: Correction & { rigid?: boolean }): Promise<Operation[]> {
    for (;;) {
      const before = this.confirmed.draft!;
      const operations = correction.build(before);
      if (!operations) throw new TargetGone();
      if (operations.length === 0) return [];
      const { inverse } = patched(before, operations);
      try {
        this.confirmed = await this.ports.patch(operations, this.confirmed.version);
        return inverse;
      } catch (problem) {
        if (!(problem instanceof Problem && problem.stale)) throw problem;
        await this.catchUp(correction, before, problem);
      }
    }
  }

  private async catchUp(correction: Correction & { rigid?: boolean }, before: Draft, problem: Problem) {
    this.confirmed = await this.ports.fetch();
    const now = this.confirmed.draft;
    if (correction.rigid || !now) throw problem;
    if (!correction.build(now)) throw new TargetGone();
    const [old, theirs] = [correction.words?.(before), correction.words?.(now)];
    if (old === theirs || theirs === correction.mine) return;
    if (!(await this.ports.keepMine(correction.mine ?? '', theirs ?? '')))
      throw new ChangeDropped(this.confirmed);
  }

  private report() {
    const draft = this.pending.reduce((shown, correction) => {
      const operations = shown && correction.build(shown);
      return shown && operations ? patched(shown, operations).document : shown;
    }, this.confirmed.draft);
    this.ports.show({ ...this.confirmed, draft });
    this.ports.watch?.(this.pending.length);
  }
}
