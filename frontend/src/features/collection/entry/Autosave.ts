import { Problem } from '@/api/problem';
import type { CellStore, Unsaved } from './CellStore';
import type { CellInput, CellsSaved } from './types';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused';

interface Ports {
  send: (cells: CellInput[]) => Promise<CellsSaved>;
  /** Keeps in this browser what isn't on the server yet. */
  keep: (unsaved: Unsaved) => void;
  watch: (state: SaveState, problem?: unknown) => void;
  /** How long typing must pause before it is sent, in milliseconds. */
  pause?: number;
}

const RETRY_AFTER = 4000;

/** Brings what is typed to the server, one request at a time; without a connection it waits and tries again. */
export class Autosave {
  private timer?: ReturnType<typeof setTimeout>;
  private running?: Promise<void>;
  private stopped = false;
  private readonly stopWatching: () => void;
  private readonly online = () => this.soon(0);

  constructor(
    private readonly store: CellStore,
    private readonly ports: Ports,
  ) {
    this.stopWatching = store.subscribe(() => this.changed());
    window.addEventListener('online', this.online);
  }

  /** What is under way still ends; what fails then is the kept draft's, and of the next visit. */
  stop() {
    this.stopped = true;
    this.stopWatching();
    clearTimeout(this.timer);
    window.removeEventListener('online', this.online);
  }

  /** Sends what is left; answers whether everything is on the server now. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.run();
    return Object.keys(this.store.unsaved()).length === 0;
  }

  private changed() {
    this.ports.keep(this.store.unsaved());
    if (this.running || this.store.pending().length === 0) return;
    this.ports.watch('waiting');
    this.soon(this.ports.pause ?? 500);
  }

  private soon(after: number) {
    clearTimeout(this.timer);
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.run(), after);
  }

  private run(): Promise<void> {
    this.running ??= this.sendAll().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async sendAll() {
    try {
      for (let cells = this.store.pending(); cells.length > 0; cells = this.store.pending()) {
        this.ports.watch('saving');
        this.store.saved(cells, await this.ports.send(cells));
      }
      this.ports.watch('saved');
    } catch (problem) {
      const later = problem instanceof Problem && problem.passing;
      this.ports.watch(later ? 'offline' : 'refused', problem);
      if (later) this.soon(RETRY_AFTER);
    }
  }
}
