/**
 * What was typed and isn't saved yet. Written into this browser at every keystroke, by person and name, so that nothing
 * that ends a page (Esc, Back, reload, a closed lid, an ended session) ends what was typed.
 */
const PREFIX = 'orientir-draft:';
const drafts = new Map<string, unknown>();
const refused = new Set<string>();
const listeners = new Set<() => void>();
let owner: string | undefined;

const changed = () => {
  for (const listener of listeners) listener();
};
const place = (name: string) => `${PREFIX}${owner}:${name}`;

/** The keys of all drafts of this browser; none where it forbids storage. */
function stored() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** What lies under a key. Cut off by a full disk or written by another hand it says nothing any more, and goes. */
function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key)!);
  } catch {
    localStorage.removeItem(key);
    return undefined;
  }
}

/** Without storage (forbidden, full) a draft still lives as long as the page does, and says that it isn't kept. */
function write(name: string, draft: unknown) {
  if (owner === undefined) return;
  try {
    if (draft === undefined) localStorage.removeItem(place(name));
    else localStorage.setItem(place(name), JSON.stringify(draft));
    refused.delete(name);
  } catch {
    refused.add(name);
  }
}

/** Brings the drafts of a person, who is known a moment after the page; what was typed in that moment is theirs. */
export function openDrafts(subject: string) {
  if (owner === subject) return;
  if (owner !== undefined) drafts.clear();
  owner = subject;
  for (const [name, draft] of drafts) write(name, draft);
  for (const key of stored().filter((one) => one.startsWith(place('')))) {
    const name = key.slice(place('').length);
    const draft = drafts.has(name) ? undefined : read(key);
    if (draft !== undefined) drafts.set(name, draft);
  }
  changed();
}

/** Called at sign-out: the next person at this computer must not see them. */
export function clearDrafts() {
  for (const key of stored()) localStorage.removeItem(key);
  drafts.clear();
  refused.clear();
  owner = undefined;
  changed();
}

export const readDraft = <T>(name: string) => drafts.get(name) as T | undefined;

export function keepDraft(name: string, draft: unknown) {
  drafts.set(name, draft);
  write(name, draft);
  changed();
}

export function dropDraft(name: string) {
  if (!drafts.delete(name)) return;
  write(name, undefined);
  changed();
}

/** Whether it would still be there after the page is gone. */
export const isKept = (name: string) => drafts.has(name) && !refused.has(name);

export const draftNames = (prefix: string) => [...drafts.keys()].filter((name) => name.startsWith(prefix));

export function watchDrafts(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
