import { expect, test } from 'vitest';
import { rankingSearch, readCriterion, writeCriterion } from './search';

test('a criterion keeps its code and weight through the address', () => {
  for (const criterion of [
    { code: 'diagnosed', weight: 1 },
    { code: 'a.b-c_1', weight: 2.5 },
    { code: 'undecided', weight: 1, direction: 'decrease' as const },
  ]) {
    expect(readCriterion(writeCriterion(criterion))).toEqual(criterion);
  }
});

test('a missing or senseless weight counts as one', () => {
  expect(readCriterion('diagnosed')).toEqual({ code: 'diagnosed', weight: 1 });
  expect(readCriterion('diagnosed:-3')).toEqual({ code: 'diagnosed', weight: 1 });
  expect(readCriterion('diagnosed:much')).toEqual({ code: 'diagnosed', weight: 1 });
});

test('what the address says wrongly is left out', () => {
  expect(
    rankingSearch({
      criterion: 'diagnosed:2',
      scoring: 'magic',
      kind: 'school',
      minimumCohort: '10',
      asOf: -1,
      period: '2025',
    }),
  ).toEqual({
    under: undefined,
    period: undefined,
    criterion: ['diagnosed:2'],
    scoring: undefined,
    notReported: undefined,
    kind: 'school',
    settlement: undefined,
    size: undefined,
    minimumCohort: 10,
    asOf: undefined,
    at: undefined,
  });
});
