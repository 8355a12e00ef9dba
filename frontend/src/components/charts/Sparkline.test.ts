import { expect, test } from 'vitest';
import { points } from './Sparkline';

test('a spark line breaks where nothing is known', () => {
  const { places } = points([1, undefined, 3], 100, 30);
  expect(places[1]).toBeUndefined();
  expect(places[0]!.y).toBeGreaterThan(places[2]!.y);
});
