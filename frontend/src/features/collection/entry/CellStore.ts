import { same } from '@/api/merge';
import {
  type Draft,
  draftOf,
  FIELDS,
  filled,
  inputOf,
  keyOf,
  type Line,
  linesOf,
  type NumberField,
  sameDraft,
  typeable,
  typed,
} from './cells';
import { check, LIVE_CODES } from './checks';
import { type PasteResult, readPaste } from './paste';
import { type Step, Steps } from './Steps';
import type { CellInput, CellsSaved, Finding, Form, FormCell, FormRow } from './types';

/** One cell as the screen needs it; a new object whenever something about it changes. */
export interface CellState {
  /** As the server last told it. */
  readonly cell: FormCell;
  readonly draft: Draft;
  readonly dirty: boolean;
  /** Somebody else saved another answer meanwhile. */
  readonly theirs?: FormCell;
}

/** What isn't on the server yet, as this browser keeps it. */
export type Unsaved = Record<string, { revision: number; draft: Draft }>;

type Changes = Map<string, Partial<Draft>>;

/** The cells of one form: edits, undo, and the meeting of what is typed here with what is saved elsewhere. */
export class CellStore {
  lines: Line[] = [];
  private form: Form;
  private readonly cells = new Map<string, CellState>();
  private found: Finding[] = [];
  private readonly steps = new Steps();
  private readonly listeners = new Set<() => void>();
  private revision = 0;

  constructor(form: Form) {
    this.form = form;
    this.take(form);
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Counts every change, for those who look at the form as a whole. */
  version = () => this.revision;
  at = (key: string): CellState => this.cells.get(key)!;
  submission = () => this.form.submission;
  canUndo = () => this.steps.canUndo();
  canRedo = () => this.steps.canRedo();

  /** A newer state of the whole form; what is typed here and not saved yet stays. */
  take(form: Form) {
    this.form = form;
    this.lines = linesOf(form);
    for (const row of form.rows) {
      for (const cell of row.cells) {
        const key = keyOf(row.indicatorId, cell.slice);
        const now = this.cells.get(key);
        // An answer that was on its way while a newer one was saved.
        if (now && cell.revision < now.cell.revision) continue;
        this.cells.set(
          key,
          now?.dirty ? { ...now, cell: { ...cell, revision: now.cell.revision } } : fresh(cell),
        );
      }
    }
    this.found = form.findings;
    this.changed();
  }

  /** Drafts this browser kept: they are typed again, on the revision they were typed on. */
  restore(unsaved: Unsaved): number {
    let count = 0;
    for (const [key, { revision, draft }] of Object.entries(unsaved)) {
      const state = this.cells.get(key);
      if (!state?.cell.editable || sameDraft(draft, state.draft)) continue;
      this.cells.set(key, { ...state, cell: { ...state.cell, revision }, draft, dirty: true });
      count++;
    }
    if (count > 0) this.changed();
    return count;
  }

  unsaved(): Unsaved {
    return Object.fromEntries(
      [...this.cells]
        .filter(([, state]) => state.dirty)
        .map(([key, { cell, draft }]) => [key, { revision: cell.revision, draft }]),
    );
  }

  /** `letter` when every keystroke comes by itself: typing on in one field is one step. */
  type(key: string, field: NumberField, text: string, letter = false) {
    const { cell, draft } = this.at(key);
    this.edit(new Map([[key, typed(cell, draft, field, text)]]), letter ? `${key}.${field}` : undefined);
  }

  set(key: string, change: Partial<Draft>) {
    this.edit(new Map([[key, change]]), `${key}.${Object.keys(change).join()}`);
  }

  /** The explicit answers, and emptying. */
  answer(keys: string[], status: 'missing' | 'not_applicable' | 'empty') {
    const blank = { status, numerator: '', ...(status === 'empty' && { denominator: '', members: [] }) };
    this.edit(new Map(keys.map((key) => [key, blank])));
  }

  /** One step to take back, however many cells it touches; edits in a row with the same tag are one step too. */
  edit(changes: Changes, tag?: string) {
    const step: Step = [];
    for (const [key, change] of changes) {
      const state = this.cells.get(key);
      if (!state?.cell.editable || state.cell.byItself) continue;
      const entries = Object.entries(change).filter(([k, v]) => !same(v, state.draft[k as keyof Draft]));
      if (entries.length === 0) continue;
      const before = Object.fromEntries(entries.map(([k]) => [k, state.draft[k as keyof Draft]]));
      step.push({ key, before, after: Object.fromEntries(entries) });
    }
    if (step.length === 0) return;
    this.steps.push(step, tag);
    this.apply(step, 'after');
  }

  paste(text: string, from: { key: string; field: NumberField }): PasteResult {
    const result = readPaste(text, {
      lines: this.lines,
      cellAt: (key) => this.at(key).cell,
      draftAt: (key) => this.at(key).draft,
      from,
    });
    this.edit(result.changes);
    return result;
  }

  /** Answers the cell to show, when there was a step. */
  undo = () => this.travel(this.steps.undo(), 'before');
  redo = () => this.travel(this.steps.redo(), 'after');

  /** What the server has to be told; a cell in conflict waits for the choice. */
  pending(): CellInput[] {
    return [...this.cells].flatMap(([key, { cell, draft, dirty, theirs }]) =>
      dirty && !theirs ? [inputOf(key.split('|')[0]!, cell, draft)] : [],
    );
  }

  /** Takes over the server's answer to `sent`; what was typed meanwhile stays and is pending again. */
  saved(sent: CellInput[], answer: CellsSaved) {
    for (const input of sent) {
      const key = keyOf(input.indicatorId, input.slice);
      const state = this.at(key);
      const cell = answer.saved.find((one) => keyOf(one.indicatorId, one.slice) === key);
      const conflict = answer.conflicts.find((one) => keyOf(one.indicatorId, one.slice) === key);
      if (conflict) this.cells.set(key, { ...state, theirs: conflict.theirs });
      else if (cell) {
        const untouched = same(inputOf(input.indicatorId, state.cell, state.draft), input);
        this.cells.set(key, untouched ? fresh(cell) : this.rebased(state, cell));
      }
    }
    this.form = { ...this.form, submission: answer.submission };
    this.found = answer.findings;
    this.changed();
  }

  /** Ends a conflict; keeping the own answer saves it on top of theirs. */
  choose(key: string, side: 'mine' | 'theirs') {
    const state = this.at(key);
    if (!state.theirs) return;
    const cell = { ...state.cell, ...state.theirs };
    this.cells.set(
      key,
      side === 'theirs' ? fresh(cell) : this.rebased({ ...state, theirs: undefined }, cell),
    );
    this.changed();
  }

  conflicts = () => this.lines.filter((line) => this.cells.get(line.key)?.theirs);

  progress() {
    const asked = this.asked();
    return { filled: asked.length - this.unanswered().length, cells: asked.length };
  }

  unanswered = () => this.asked().filter((line) => !filled(line.row, this.at(line.key).draft));

  /** The server's findings, except where the person has typed on: there the browser's own checks are newer. */
  findings(): Finding[] {
    return this.form.rows
      .flatMap((row) => this.findingsOf(row))
      .concat(this.found.filter((f) => !f.indicator));
  }

  /** What blocks, or waits for an explanation. */
  open = () => this.findings().filter((one) => one.severity === 'error' || !one.explained);

  findingsOf(row: FormRow): Finding[] {
    const at = (cell: FormCell) => this.at(keyOf(row.indicatorId, cell.slice));
    const theirs = this.found.filter((finding) => finding.indicator === row.indicator);
    if (!row.cells.some((cell) => at(cell).dirty)) return theirs;
    const live = check(row, (cell) => at(cell).draft);
    return [
      ...live,
      ...theirs.filter((finding) => !LIVE_CODES.has(finding.code) && finding.code !== 'missing_answer'),
    ];
  }

  /** The block between two corners, as a spreadsheet takes it. */
  copy(rows: [number, number], columns: [number, number]): string {
    return this.lines
      .slice(rows[0], rows[1] + 1)
      .map((line) => {
        const draft = line.heading ? undefined : this.at(line.key).draft;
        return FIELDS.slice(columns[0], columns[1] + 1)
          .map((field) => draft?.[field] ?? '')
          .join('\t');
      })
      .join('\n');
  }

  editable = (key: string, field: NumberField) => {
    const line = this.lines.find((one) => one.key === key);
    return line !== undefined && !line.heading && typeable(line.row, this.at(key).cell, field);
  };

  private asked = () => this.lines.filter((line) => !line.heading && !this.at(line.key).cell.byItself);

  private travel(step: Step | undefined, side: 'before' | 'after') {
    if (step) this.apply(step, side);
    return step?.[0]?.key;
  }

  private apply(step: Step, side: 'before' | 'after') {
    for (const change of step) {
      const state = this.cells.get(change.key);
      if (!state?.cell.editable) continue;
      const draft = { ...state.draft, ...change[side] };
      const dirty = state.theirs !== undefined || !sameDraft(draft, draftOf(state.cell));
      this.cells.set(change.key, { ...state, draft, dirty });
    }
    this.changed();
  }

  private rebased(state: CellState, cell: FormCell): CellState {
    return { ...state, cell, dirty: !sameDraft(state.draft, draftOf(cell)) };
  }

  private changed() {
    this.revision++;
    for (const listener of this.listeners) listener();
  }
}

const fresh = (cell: FormCell): CellState => ({ cell, draft: draftOf(cell), dirty: false });
