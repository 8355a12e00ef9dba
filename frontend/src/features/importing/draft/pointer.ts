import type { Operation } from '../document/api';
import type { Node } from './nodes';

/** JSON Pointers (RFC 6901) and the three operations of JSON Patch (RFC 6902) that corrections need. */
type Json = unknown;

const parts = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

export const joined = (tokens: string[]) =>
  tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export function at(document: Json, pointer: string): unknown {
  return parts(pointer).reduce<unknown>((node, token) => (node as Node | undefined)?.[token], document);
}

/** `/roadmaps/0/title` → `/roadmaps/#roadmap-1/title`: stays right when rows before it come and go. */
export function keyed(document: Json, pointer: string): string {
  let node = document;
  return joined(
    parts(pointer).map((token) => {
      const inList = Array.isArray(node);
      node = (node as Node | undefined)?.[token];
      const key = (node as Node | undefined)?.key;
      return inList && typeof key === 'string' ? `#${key}` : token;
    }),
  );
}

/** The way back; undefined when what the pointer named is gone. */
export function resolved(document: Json, pointer: string): string | undefined {
  let node = document;
  const tokens: string[] = [];
  for (const token of parts(pointer)) {
    if (token.startsWith('#') && Array.isArray(node)) {
      const index = node.findIndex((item: Node) => item.key === token.slice(1));
      if (index < 0) return undefined;
      tokens.push(String(index));
      node = node[index];
    } else {
      tokens.push(token);
      node = (node as Node | undefined)?.[token];
    }
  }
  return joined(tokens);
}

interface Patched<T> {
  document: T;
  /** Takes the operations back. */
  inverse: Operation[];
}

export function patched<T>(document: T, operations: Operation[]): Patched<T> {
  const copy = structuredClone(document);
  const inverse: Operation[] = [];
  for (const operation of operations) inverse.unshift(apply(copy, operation));
  return { document: copy, inverse };
}

function apply(document: unknown, { op, path, value }: Operation): Operation {
  const tokens = parts(path);
  const last = tokens.pop()!;
  const parent = at(document, joined(tokens));
  if (typeof parent !== 'object' || parent === null) throw new Error(`nothing at ${path}`);
  const fresh = structuredClone(value);
  if (Array.isArray(parent)) return applyToList(parent, op, path, tokens, last, fresh);
  const node = parent as Node;
  const before = node[last];
  if (op === 'remove') delete node[last];
  else node[last] = fresh;
  return before === undefined ? { op: 'remove', path } : { op: 'add', path, value: before };
}

function applyToList(
  list: unknown[],
  op: Operation['op'],
  path: string,
  tokens: string[],
  last: string,
  value: unknown,
): Operation {
  const index = last === '-' ? list.length : Number(last);
  const own = joined([...tokens, String(index)]);
  if (op === 'add') {
    list.splice(index, 0, value);
    return { op: 'remove', path: own };
  }
  if (index >= list.length) throw new Error(`nothing at ${path}`);
  const [before] = op === 'remove' ? list.splice(index, 1) : list.splice(index, 1, value);
  return { op: op === 'remove' ? 'add' : 'replace', path: own, value: before };
}
