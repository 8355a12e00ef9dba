import { expect, test } from 'vitest';
import '@/i18n';
import {
  lastPeriod,
  PERIOD_KINDS,
  periodIn,
  periodKind,
  periodName,
  periodShort,
  periodsOf,
} from './periods';

test('periods have names', () => {
  expect(periodName('RY2025')).toBe('2025/26 учебный год');
  expect(periodName('RY2025-C2')).toBe('2-я четверть, 2025/26 учебный год');
  expect(periodName('CY2026-M03')).toMatch(/март/);
  expect(periodName('что-то')).toBe('что-то');
  expect(periodShort('RY2099')).toBe('2099/00');
});

test('the last reporting year ends on 31 August', () => {
  expect(lastPeriod('reporting_year', new Date(2026, 7, 31))).toBe('RY2024');
  expect(lastPeriod('reporting_year', new Date(2026, 8, 1, 12))).toBe('RY2025');
});

test('of each kind one may choose what has begun, the newest first', () => {
  const today = new Date(2026, 1, 10);
  expect(periodsOf('reporting_year', today)[0]).toBe('RY2025');
  expect(periodsOf('half_year', today).slice(0, 2)).toEqual(['RY2025-H2', 'RY2025-H1']);
  expect(periodsOf('quarter_term', today).slice(0, 3)).toEqual(['RY2025-C3', 'RY2025-C2', 'RY2025-C1']);
  expect(periodsOf('month', today).slice(0, 3)).toEqual(['CY2026-M02', 'CY2026-M01', 'CY2025-M12']);
  expect(PERIOD_KINDS.map((kind) => lastPeriod(kind, today))).toEqual([
    'RY2024',
    'RY2025-H1',
    'RY2025-C2',
    'RY2025-T1',
    'CY2025',
    'CY2025-Q4',
    'CY2026-M01',
  ]);
});

test('every code an address may hold has a kind, anything else is left out', () => {
  for (const kind of PERIOD_KINDS)
    expect(periodsOf(kind, new Date()).map(periodKind)).toEqual(periodsOf(kind, new Date()).map(() => kind));
  for (const wrong of ['RY2025-Q1', 'CY2026-M13', 'CY2026-C1', 'RY25', 2025, undefined])
    expect(periodIn(wrong)).toBeUndefined();
});
