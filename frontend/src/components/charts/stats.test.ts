import { expect, test } from 'vitest';
import { binOf, bins, median, stepOf } from './stats';

test('every value lies in exactly one bin, the greatest too', () => {
  const values = [0, 3.3, 12, 12.1, 47, 50, 99.9, 100];
  const found = bins(values);
  expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
  for (const value of values) {
    const { from, to } = found[binOf(found, value)]!;
    expect(value).toBeGreaterThanOrEqual(from);
    expect(value).toBeLessThanOrEqual(to);
  }
});

test('bins are of equal, round width', () => {
  const found = bins([41.2, 58.9, 73.4, 88]);
  expect(new Set(found.map(({ from, to }) => Number((to - from).toFixed(6)))).size).toBe(1);
  expect(found[0]!.from).toBe(40);
});

test('values that are all alike make one bin', () => {
  expect(bins([100, 100, 100])).toEqual([{ from: 100, to: 100, count: 3 }]);
  expect(bins([])).toEqual([]);
});

test('the median of an even number lies between the middle two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeUndefined();
});

test('the shade follows the desired direction', () => {
  expect(stepOf(100, 0, 100, 'increase')).toBe(4);
  expect(stepOf(100, 0, 100, 'decrease')).toBe(0);
  expect(stepOf(0, 0, 100, 'decrease')).toBe(4);
  expect(stepOf(7, 7, 7, 'increase')).toBe(2);
});
