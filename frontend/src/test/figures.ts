import { HttpResponse, http } from 'msw';
import type { Figure, IndicatorSummary, RankingPlace, SummaryRow } from '@/api/figures';

/** Numbers of an invented municipality: twenty schools, four indicators, three years. */
const PERIODS = ['RY2023', 'RY2024', 'RY2025'];

const INDICATORS = [
  {
    indicator: 'diagnosed',
    name: 'Доля обучающихся 5–11 классов, прошедших профессиональную диагностику',
    unit: '%',
    decimals: 1,
    desiredDirection: 'increase' as const,
    target: 60,
    threshold: 50,
  },
  {
    indicator: 'trials',
    name: 'Доля обучающихся 6–11 классов, участвовавших в профессиональных пробах',
    unit: '%',
    decimals: 1,
    desiredDirection: 'increase' as const,
    target: 80,
    threshold: 30,
  },
  {
    indicator: 'undecided',
    name: 'Доля выпускников 9 классов, не определившихся с выбором',
    unit: '%',
    decimals: 1,
    desiredDirection: 'decrease' as const,
    threshold: 10,
  },
  {
    indicator: 'partners',
    name: 'Количество предприятий-партнёров',
    unit: 'ед.',
    decimals: 0,
    desiredDirection: 'increase' as const,
  },
];

const SCHOOLS = Array.from({ length: 20 }, (_, i) => ({
  organisationId: `org-${i + 1}`,
  name: i < 16 ? `МБОУ «Средняя школа № ${i + 1}»` : `Детский сад № ${i - 15}`,
  kind: i < 16 ? ('school' as const) : ('kindergarten' as const),
}));

/** Repeatable, and uneven enough for a picture. */
const spread = (a: number, b: number, c: number) => (Math.sin(a * 12.9898 + b * 78.233 + c * 37.719) + 1) / 2;

function figure(school: number, indicator: number, year: number): Figure {
  if (school >= 16 && indicator !== 3) return { status: 'not_applicable' };
  if (school === 4 && year === 2) return { status: 'missing' };
  if (school === 7 && indicator === 2) return { status: 'suppressed' };
  if (indicator === 3) {
    const numerator = Math.round(spread(school, 3, year) * 8);
    return { status: 'reported', numerator, value: numerator };
  }
  const denominator = 60 + Math.round(spread(school, 9, 0) * 500);
  const share =
    [0.35, 0.3, 0.05][indicator]! + spread(school, indicator, 1) * [0.4, 0.65, 0.2][indicator]! + year * 0.05;
  return ratio(Math.round(denominator * Math.min(1, share)), denominator);
}

const ratio = (numerator: number, denominator: number): Figure =>
  denominator === 0
    ? { status: 'not_applicable' }
    : {
        status: 'reported',
        numerator,
        denominator,
        value: Math.round((numerator / denominator) * 1000) / 10,
      };

function total(indicator: number, year: number): Figure {
  const known = SCHOOLS.map((_, school) => figure(school, indicator, year)).filter(
    (f) => f.status === 'reported',
  );
  const sum = (key: 'numerator' | 'denominator') => known.reduce((all, f) => all + (f[key] ?? 0), 0);
  if (indicator !== 3) return ratio(sum('numerator'), sum('denominator'));
  return { status: 'reported', numerator: sum('numerator'), value: sum('numerator') };
}

const change = (now: Figure, before?: Figure) =>
  now.value !== undefined && before?.value !== undefined
    ? Math.round((now.value - before.value) * 10) / 10
    : undefined;

function summary(indicator: number, at: (year: number) => Figure, expected: number): IndicatorSummary {
  const { target, threshold, ...own } = INDICATORS[indicator]!;
  const current = at(2);
  const by = change(current, at(1));
  const down = own.desiredDirection === 'decrease';
  const reached = (value: number) =>
    current.value === undefined ? undefined : down ? current.value <= value : current.value >= value;
  return {
    ...own,
    indicatorId: `ind-${indicator}`,
    semver: '1.0.0',
    period: 'RY2025',
    current,
    previous: at(1),
    change: by,
    dynamics: by === undefined ? 'none' : by > 0 ? 'up' : by < 0 ? 'down' : 'level',
    improved: by === undefined || by === 0 ? undefined : by > 0 !== down,
    smallCohort: (current.denominator ?? 100) < 5,
    target: target === undefined ? undefined : { value: target },
    targetMet: target === undefined ? undefined : reached(target),
    thresholds:
      threshold === undefined
        ? []
        : [
            {
              level: expected === 1 ? 'organisation' : 'municipality',
              comparison: down ? 'at_most' : 'at_least',
              value: threshold,
              text: `${down ? 'не более' : 'не менее'} ${threshold}%`,
              met: reached(threshold),
            },
          ],
    trend: PERIODS.map((period, year) => ({ period, ...at(year) })),
    completeness: { reported: expected === 1 ? 1 : expected - 1, expected },
  };
}

const schoolAt = (id: string | null) => SCHOOLS.findIndex(({ organisationId }) => organisationId === id);
const cells = (at: (indicator: number, year: number) => Figure) =>
  INDICATORS.map(({ indicator: code, target, threshold, desiredDirection }, i) => {
    const now = at(i, 2);
    return {
      indicator: code,
      ...now,
      previous: at(i, 1),
      change: change(now, at(i, 1)),
      dynamics: 'up' as const,
      smallCohort: false,
      target: target === undefined ? undefined : { value: target },
      targetMet: target === undefined || now.value === undefined ? undefined : now.value >= target,
      thresholdMet:
        threshold === undefined || now.value === undefined
          ? undefined
          : desiredDirection === 'decrease'
            ? now.value <= threshold
            : now.value >= threshold,
    };
  });

export const summaryRows: SummaryRow[] = SCHOOLS.map((school, s) => ({
  ...school,
  cells: cells((indicator, year) => figure(s, indicator, year)),
}));

export const summaries = (organisationId: string | null) => {
  const school = schoolAt(organisationId);
  return INDICATORS.map((_, i) =>
    school < 0 ? summary(i, (year) => total(i, year), 20) : summary(i, (year) => figure(school, i, year), 1),
  );
};

const NATION = 40_000;

/** The place of one of a nation of schools; every pair shares its place. */
function rankedAt(index: number, codes: string[]): RankingPlace {
  const score = 1 - (Math.floor(index / 2) * 2) / NATION;
  return {
    place: Math.floor(index / 2) * 2 + 1,
    tied: true,
    organisationId: `org-${index}`,
    name: `МБОУ «Средняя школа № ${index}»`,
    kind: 'school',
    score,
    contributions: codes.map((indicator) => ({
      indicator,
      ...ratio(Math.round(score * 200), 200),
      score,
      weight: 1 / codes.length,
      contribution: score / codes.length,
    })),
    next:
      index < 2
        ? undefined
        : {
            indicator: codes[0]!,
            neededValue: score * 100,
            neededNumerator: Math.round(score * 200) + 1,
            points: 0.5,
            place: index,
            overtakes: ['org-1'],
            overtaken: 2,
          },
  };
}

export const figureHandlers = [
  http.get('*/api/v1/indicator-summaries', ({ request }) => {
    const url = new URL(request.url);
    const period = url.searchParams.get('period');
    return HttpResponse.json({
      items: summaries(url.searchParams.get('organisationId')),
      asOf: 812,
      period,
    });
  }),
  http.get('*/api/v1/summary-table', ({ request }) =>
    HttpResponse.json({
      items: summaryRows,
      indicators: INDICATORS.map((indicator, i) => ({
        ...indicator,
        indicatorId: `ind-${i}`,
        semver: '1.0.0',
      })),
      totals: {
        cells: cells((indicator, year) => total(indicator, year)).map((cell) => ({
          ...cell,
          completeness: { reported: 19, expected: 20 },
        })),
      },
      total: summaryRows.length,
      asOf: 812,
      previousPeriod: 'RY2024',
      period: new URL(request.url).searchParams.get('period'),
    }),
  ),
  http.get('*/api/v1/observations/roll-up', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const i = INDICATORS.findIndex(({ indicator }) => indicator === searchParams.get('indicator'));
    const school = schoolAt(searchParams.get('organisationId'));
    const common = {
      indicator: searchParams.get('indicator'),
      period: searchParams.get('period'),
      slice: '',
    };
    const parts = SCHOOLS.map(({ organisationId }, s) => ({
      organisationId,
      ...figure(s, i, 2),
      reported: 1,
    }));
    const item =
      school < 0
        ? { ...common, ...total(i, 2), reported: 19, parts }
        : { ...common, ...figure(school, i, 2), parts: [] };
    return HttpResponse.json({ items: [item], asOf: 812 });
  }),
  http.get('*/api/v1/observations/history', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const i = INDICATORS.findIndex(({ indicator }) => indicator === searchParams.get('indicator'));
    if (i < 0) return HttpResponse.json({ items: [] });
    return HttpResponse.json({
      items: [
        {
          id: '1',
          ...figure(Math.max(0, schoolAt(searchParams.get('organisationId'))), i, 2),
          revision: 1,
          source: 'form',
          recordedAt: '2026-08-12T09:20:00Z',
          recordedBy: 'Лесков Д. И.',
        },
      ],
    });
  }),
  http.get('*/api/v1/observations', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const slices = searchParams.getAll('slice');
    return HttpResponse.json({
      items: slices.flatMap((slice, s) =>
        searchParams.getAll('period').map((period, year) => ({
          id: `${slice}${period}`,
          slice,
          period,
          ...ratio(100 + s * 30 + year * 25, 380 + s * 40),
        })),
      ),
      asOf: 812,
    });
  }),
  http.get('*/api/v1/indicators', () =>
    HttpResponse.json({
      items: INDICATORS.map(({ indicator: code, name, unit, decimals }, i) => ({
        id: `ind-${i}`,
        code,
        definition: { name, unit, decimals, ranked: i < 3, periodKinds: ['reporting_year', 'quarter'] },
      })),
    }),
  ),
  http.get('*/api/v1/rankings', ({ request }) => {
    const { searchParams, pathname } = new URL(request.url);
    const asked = searchParams.getAll('criterion').map((one) => one.split(':')[0]!);
    const criteria = INDICATORS.filter(({ indicator }, i) =>
      asked.length > 0 ? asked.includes(indicator) : i < 3,
    );
    const limit = Number(searchParams.get('limit') ?? 50);
    const at = Number(searchParams.get('at')?.replace(/\D/g, '') || 0);
    const from = Number(
      searchParams.get('cursor') ?? searchParams.get('offset') ?? Math.floor(at / limit) * limit,
    );
    const items = Array.from({ length: Math.max(0, Math.min(limit, NATION - from)) }, (_, i) =>
      rankedAt(
        from + i,
        criteria.map(({ indicator }) => indicator),
      ),
    );
    return HttpResponse.json({
      items,
      next: from + limit < NATION ? `${pathname}?cursor=${from + limit}` : undefined,
      unranked:
        items.length < limit
          ? [
              {
                organisationId: 'org-x',
                name: 'Детский сад № 1',
                kind: 'kindergarten',
                reason: 'not_reported',
              },
            ]
          : [],
      offset: from,
      total: NATION,
      unrankedTotal: 1,
      method: {
        name: 'Взвешенный рейтинг Ориентир',
        edition: '1.2',
        text: 'Балл показателя — от 0 до 1. Итог — среднее взвешенное. Организации с равным итогом делят место.',
      },
      question: {
        criteria: criteria.map((criterion) => ({
          ...criterion,
          semver: '1.0.0',
          weight: 1 / criteria.length,
        })),
      },
      asOf: 812,
      completeness: { reported: NATION, expected: NATION + 1 },
    });
  }),
  http.get('*/api/v1/indicators/:id', ({ params }) => {
    const own = INDICATORS[Number(String(params.id).slice(4))]!;
    return HttpResponse.json({
      id: params.id,
      version: '1',
      code: own.indicator,
      semver: '1.0.0',
      organisationId: 'org-m',
      unfinished: [],
      definition: {
        name: own.name,
        numerator: 'Численность обучающихся, прошедших диагностику',
        denominator: 'Общая численность обучающихся',
        methodology: 'Отношение численности прошедших к общей численности, умноженное на 100.',
        disaggregations: [
          {
            dimension: 'gender',
            name: 'Пол',
            relation: 'partition',
            categories: [
              { code: 'f', name: 'девочки' },
              { code: 'm', name: 'мальчики' },
            ],
          },
          {
            dimension: 'health',
            name: 'Здоровье',
            relation: 'overlapping',
            categories: [
              { code: 'ovz', name: 'с ОВЗ' },
              { code: 'disability', name: 'с инвалидностью' },
            ],
          },
        ],
      },
    });
  }),
];
