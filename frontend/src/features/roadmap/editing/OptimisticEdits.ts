import { ChangeDropped } from '@/api/merge';
import { Problem } from '@/api/problem';

interface Versioned {
  id: string;
  version: string;
}

interface Pending<V> {
  /** The last state the server confirmed. */
  confirmed: V;
  patches: Partial<V>[];
  last: Promise<unknown>;
}

interface Ports<V> {
  /** Puts a state on the screen. */
  show: (view: V) => void;
  /** Saves one patch on top of a confirmed state; answers the new one. */
  save: (confirmed: V, patch: Partial<V>) => Promise<V>;
  /** Told whenever the number of edits under way or waiting for the connection changes. */
  watch?: (state: { saving: number; offline: boolean }) => void;
}

const online = () =>
  new Promise<void>((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, 4000);
    window.addEventListener('online', go);
  });

/**
 * Shows each edit at once and saves them one after another per record. A refused edit is taken back, later edits of the
 * same record stay; without a connection an edit waits instead of being lost.
 */
export class OptimisticEdits<V extends Versioned> {
  private readonly pending = new Map<string, Pending<V>>();
  private saving = 0;
  private offline = false;

  constructor(private readonly ports: Ports<V>) {}

  /** Resolves with the saved state; rejects after the edit was taken back. */
  edit(view: V, patch: Partial<V>): Promise<V> {
    const record = this.pending.get(view.id) ?? { confirmed: view, patches: [], last: Promise.resolve() };
    this.pending.set(view.id, record);
    record.patches.push(patch);
    this.show(record);
    this.report(1);
    const run = record.last.catch(() => undefined).then(() => this.run(record, patch));
    record.last = run;
    return run;
  }

  private async run(record: Pending<V>, patch: Partial<V>): Promise<V> {
    try {
      record.confirmed = await this.saveWhenOnline(record.confirmed, patch);
      return record.confirmed;
    } catch (problem) {
      if (problem instanceof ChangeDropped) record.confirmed = problem.current as V;
      throw problem;
    } finally {
      record.patches.splice(record.patches.indexOf(patch), 1);
      this.show(record);
      if (record.patches.length === 0) this.pending.delete(record.confirmed.id);
      this.report(-1);
    }
  }

  private async saveWhenOnline(confirmed: V, patch: Partial<V>): Promise<V> {
    for (;;) {
      try {
        const saved = await this.ports.save(confirmed, patch);
        this.offline = false;
        return saved;
      } catch (problem) {
        if (!(problem instanceof Problem && problem.offline)) throw problem;
        this.offline = true;
        this.report(0);
        await online();
      }
    }
  }

  private show(record: Pending<V>) {
    this.ports.show(Object.assign({}, record.confirmed, ...record.patches));
  }

  private report(by: number) {
    this.saving += by;
    this.ports.watch?.({ saving: this.saving, offline: this.offline && this.saving > 0 });
  }
}
