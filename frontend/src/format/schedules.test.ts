import { afterEach, expect, test } from 'vitest';
import type { Schedule } from '@/api/types';
import i18n from '@/i18n';
import { understood as written } from './schedules';

/** The spaces of dates don't break; here they are plain. */
const understood = (schedule: Schedule) => written(schedule).replace(/\s/g, ' ');

const window = (start: string, end: string) => ({ start, end });

const schedule = (part: Partial<Schedule>) =>
  ({
    text: '',
    kind: 'recurring',
    windows: [],
    approximate: false,
    precision: 'month',
    warnings: [],
    ...part,
  }) as Schedule;

const yearly = (...windows: Schedule['windows']) =>
  schedule({ recurrence: 'FREQ=YEARLY', ...windows[0], windows });

afterEach(() => i18n.changeLanguage('ru'));

test('every window is said, with its own year', () => {
  const november = window('2026-11-01', '2026-11-30');
  const april = window('2027-04-01', '2027-04-30');
  const both = schedule({
    recurrence: 'FREQ=YEARLY;BYMONTH=4,11;COUNT=2',
    ...november,
    windows: [november, april],
  });
  expect(understood(both)).toBe('ноябрь 2026, апрель 2027');
  expect(understood({ ...both, kind: 'interval', recurrence: undefined, end: april.end })).toBe(
    'ноябрь 2026, апрель 2027',
  );
});

test('what comes back every year is said once, with the years it comes back in', () => {
  const windows = [2026, 2027, 2028].flatMap((year) => [
    window(`${year}-04-01`, `${year}-04-30`),
    window(`${year}-10-01`, `${year}-10-31`),
  ]);
  expect(understood(yearly(...windows))).toBe('каждый год: апрель, октябрь (2026–2028)');
  expect(understood(yearly(window('2027-05-01', '2027-05-31')))).toBe('каждый год: май 2027');
});

test('a second Saturday has another date in every year', () => {
  const days = [window('2026-09-12', '2026-09-12'), window('2027-09-11', '2027-09-11')];
  const second = { ...yearly(...days), recurrence: 'FREQ=YEARLY;BYMONTH=9;BYDAY=2SA' };
  expect(understood({ ...second, precision: 'day' })).toBe('каждый год: 2-я суббота сентября (2026–2027)');
});

test.each([
  [1, 1, 'term', 'каждую четверть'],
  [1, 1, 'quarter', 'каждый квартал'],
  [3, 1, 'year', '3 раза в год'],
  [1, 2, 'week', 'раз в 2 недели'],
  [2, 1, 'half_year', '2 раза в полугодие'],
  [1, 21, 'day', 'раз в 21 день'],
  [3, 2, 'year', '3 раза за 2 года'],
] as const)('%d in %d %s is no rule of months', (times, interval, unit, words) => {
  const rhythm = { times, interval, unit };
  expect(understood(schedule({ recurrence: 'FREQ=MONTHLY;INTERVAL=3', approximate: true, rhythm }))).toBe(
    words,
  );
});

test.each([
  ['2026-07-01', '2026-09-30', 'quarter', '3 квартал 2026'],
  ['2026-09-01', '2026-10-31', 'quarter', 'сентябрь – октябрь 2026'],
  ['2026-12-01', '2027-02-28', 'quarter', 'декабрь 2026 – февраль 2027'],
  ['2026-01-01', '2026-06-30', 'quarter', 'январь – июнь 2026'],
  ['2026-09-01', '2027-05-31', 'year', '2026/27 учебный год'],
  ['2026-01-01', '2028-12-31', 'year', '2026–2028'],
  ['2026-10-01', '2026-10-15', 'day', '1–15 окт. 2026 г.'],
  ['2026-11-01', '2026-11-30', 'day', '1–30 нояб. 2026 г.'],
  ['2026-10-01', '2026-10-01', 'day', '1 окт. 2026 г.'],
] as const)('%s to %s, a %s', (start, end, precision, words) => {
  const interval = schedule({ kind: 'interval', start, end, precision, windows: [window(start, end)] });
  expect(understood(interval)).toBe(words);
});

test.each([
  ['FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15', '2027-01-15', 'каждый год до 15 января, с 2027'],
  ['FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=15;COUNT=2', '2026-07-15', 'до 15 июл. 2026 г., 15 янв. 2027 г.'],
  ['FREQ=YEARLY;COUNT=2', '2026-10-01', 'до 1 окт. 2026 г., 1 окт. 2027 г.'],
  ['FREQ=MONTHLY;BYMONTHDAY=5', '2026-02-05', 'каждый месяц до 5 числа, с февраля 2026'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-02-28', 'каждый месяц до последнего дня, с февраля 2026'],
  [
    'FREQ=YEARLY;BYMONTH=5,12;BYMONTHDAY=-1',
    '2026-12-31',
    'каждый год до конца мая, конца декабря, с 31 дек. 2026 г.',
  ],
  [undefined, '2026-09-30', 'до 30 сент. 2026 г.'],
])('a deadline by %s', (recurrence, end, words) => {
  expect(understood(schedule({ kind: 'deadline', recurrence, end }))).toBe(words);
});

test.each([
  ['FREQ=WEEKLY;BYDAY=MO,WE', 'каждую неделю: пн, ср'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'каждый месяц: последняя пятница'],
  ['FREQ=MONTHLY;BYDAY=1MO', 'каждый месяц: 1-й понедельник'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'каждый месяц: 1 числа, 15 числа'],
  ['FREQ=WEEKLY;BYDAY=FR;UNTIL=20270531', 'каждую неделю: пт, до 31 мая 2027 г.'],
])('days of %s', (recurrence, words) => {
  expect(understood(schedule({ recurrence }))).toBe(words);
});

test('a term that has the months of a quarter is none', () => {
  const start = '2027-01-01';
  const end = '2027-03-31';
  const quarter = schedule({
    kind: 'interval',
    start,
    end,
    precision: 'quarter',
    windows: [window(start, end)],
  });
  expect(understood(quarter)).toBe('1 квартал 2027');
  const warnings = [{ code: 'usual_school_dates' as const, detail: 'term 3' }];
  expect(understood({ ...quarter, warnings })).toBe('январь – март 2027');
});

test('a school year comes back without its years, a rhythm with its weekdays', () => {
  const windows = [2026, 2027].map((year) => window(`${year}-09-01`, `${year + 1}-05-31`));
  expect(understood({ ...yearly(...windows), precision: 'year' })).toBe(
    'каждый год: учебный год (2026–2027)',
  );
  expect(understood({ ...yearly(...windows), precision: 'day' })).toBe(
    'каждый год: 1 сентября – 31 мая (2026–2027)',
  );
  const rhythm = { times: 1, interval: 1, unit: 'month' as const };
  const fridays = schedule({ recurrence: 'FREQ=MONTHLY;BYDAY=1FR', approximate: true, rhythm });
  expect(understood(fridays)).toBe('каждый месяц: пт');
});

test('a schedule without dates says why it has none', async () => {
  const outside = schedule({ kind: 'external_schedule', precision: 'none' });
  expect(understood(outside)).toBe('По другому плану, без дат');
  expect(understood({ ...outside, warnings: [{ code: 'conditional', detail: 'по запросу' }] })).toBe(
    'По условию, без дат',
  );
  const autumn = window('2026-10-26', '2026-11-05');
  expect(understood({ ...outside, windows: [autumn] })).toBe('В каникулы: 26 окт. – 5 нояб. 2026 г.');
  const years = [2026, 2027, 2028].flatMap((year) => [
    window(`${year}-03-23`, `${year}-03-31`),
    window(`${year}-10-26`, `${year}-11-05`),
  ]);
  expect(understood({ ...outside, windows: years })).toBe('В каникулы: 2026–2028');
  await i18n.changeLanguage('en');
  expect(understood({ ...outside, windows: [autumn] })).toBe('In the school holidays: 26 Oct – 5 Nov 2026');
});

test('a beginning is as precise as it was written', () => {
  const open = schedule({ kind: 'open_ended', start: '2027-01-01' });
  expect(understood({ ...open, precision: 'year' })).toBe('с 2027');
  expect(understood(open)).toBe('с января 2027');
  const first = window('2026-08-01', '2026-09-30');
  expect(understood({ ...open, windows: [first] })).toBe('август – сентябрь 2026, далее постоянно');
});
