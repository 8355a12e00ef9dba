import type { Place } from '../document/api';

/** From here on a value needs no second look; the same limit as the server's. */
export const CERTAIN = 0.8;

interface Field {
  value: unknown;
  place: Place;
  confidence: number;
}

/** A part of the draft of any shape. */
export type Node = Record<string, unknown>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isField = (value: unknown): value is Field & Node =>
  isNode(value) && 'confidence' in value && 'value' in value;
/** A party or period: a text with a place and more. */
export const isTextual = (value: unknown): value is Node & { place: Place; confidence: number } =>
  isNode(value) && 'confidence' in value && !('value' in value) && !('key' in value);

/** The words of a value, as printed. */
export function wordsOf(node: unknown): string {
  if (typeof node === 'string') return node;
  if (typeof node === 'number') return String(node);
  if (!isNode(node)) return '';
  if ('value' in node) return wordsOf(node.value);
  return typeof node.text === 'string' ? node.text : [node.start, node.end].filter(Boolean).join(' – ');
}
