import { expect, test } from 'vitest';
import { filtered, grouped, roadmapSearch } from './search';

test('an address is read field by field; nonsense is left out', () => {
  expect(
    roadmapSearch({ q: 'проба', status: 'done', from: '2026-01-01', sort: '-start', activity: 'a1' }),
  ).toEqual({
    q: 'проба',
    status: 'done',
    from: '2026-01-01',
    sort: '-start',
    activity: 'a1',
  });
  expect(roadmapSearch({ status: 'whatever', from: '1.1.26', sort: 'colour', q: ' ' })).toEqual({});
});

test('a search for a number survives the address', () => {
  expect(roadmapSearch({ q: 2026 }).q).toBe('2026');
});

test('the own order is the default and groups by section', () => {
  expect(grouped(roadmapSearch({ sort: 'position' }))).toBe(true);
  expect(grouped(roadmapSearch({ sort: 'start' }))).toBe(false);
  expect(filtered({ activity: 'a1', sort: 'start' })).toBe(false);
  expect(filtered({ level: 'школа' })).toBe(true);
});
