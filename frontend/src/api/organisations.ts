import type { Organisation } from './types';

const LEAVES: Organisation['kind'][] = [
  'school',
  'kindergarten',
  'college',
  'supplementary',
  'centre',
  'partner',
];

/** Whether figures of this kind stand beside those of its neighbours, having none below of their own. */
export const isLeaf = ({ kind }: Organisation) => LEAVES.includes(kind);
