/** An invented collection: one campaign, four schools, the form of one of them. */
interface CellSeed {
  slice?: string;
  sliceName?: string;
  relation?: string;
  [more: string]: unknown;
}

const cell = (seed: CellSeed = {}) => ({
  slice: '',
  status: 'empty',
  explanations: {} as Record<string, string>,
  evidence: [] as object[],
  flagged: false,
  editable: true,
  byItself: false,
  revision: 0,
  findings: [] as object[],
  ...seed,
});

const previous = (numerator: number, denominator?: number, value?: number) => ({
  period: 'RY2024',
  status: 'reported',
  numerator,
  denominator,
  value,
});

const row = (id: string, name: string, cells: object[], more: object = {}) => ({
  indicatorId: id,
  indicator: `PO-${id}`,
  semver: '1.0.0',
  name,
  type: 'percentage',
  numeratorText: 'Численность обучающихся, охваченных мероприятием, на 31 мая',
  denominatorText: 'Численность обучающихся этих классов на 20 сентября',
  unit: '%',
  decimals: 1,
  mayExceedWhole: false,
  closesOn: '2026-08-31',
  cells: cells.map((one) => ({ indicatorId: id, ...one })),
  ...more,
});

const known = { value: 412, source: 'Контингент (ОО-1)', takenOn: '2025-09-20' };

export const collectionForm = () => ({
  submission: {
    id: 'su1',
    version: '1',
    campaignId: 'ca1',
    campaignTitle: 'Показатели профориентации за 2025/26 учебный год',
    period: 'RY2025',
    organisationId: 'org-1',
    organisationName: 'Школа № 1',
    status: 'draft',
    round: 1,
    dueOn: '2026-08-31',
    late: false,
    cells: 13,
    filled: 1,
  } as Record<string, unknown>,
  rows: [
    row('01', 'Доля обучающихся 5–11 классов, прошедших профессиональную диагностику', [
      cell({ denominator: '412', known, previous: previous(230, 405, 56.8) }),
      cell({
        slice: 'disability:ovz',
        sliceName: 'с ОВЗ',
        relation: 'overlapping',
        previous: previous(12, 20, 60),
      }),
      cell({ slice: 'disability:inv', sliceName: 'с инвалидностью', relation: 'overlapping' }),
    ]),
    row('02', 'Доля обучающихся, принявших участие в профессиональных пробах', [
      cell({
        status: 'reported',
        numerator: '96',
        denominator: '180',
        revision: 1,
        typedBy: 'Рената Устюжина',
        typedAt: '2026-07-14T09:12:00Z',
        previous: previous(70, 178, 39.3),
        note: 'Пробы проводил колледж',
      }),
      cell({ slice: 'gender:f', sliceName: 'девочки', relation: 'partition' }),
      cell({ slice: 'gender:m', sliceName: 'мальчики', relation: 'partition' }),
    ]),
    row('03', 'Доля выпускников 11 классов, выбравших профильный предмет', [
      cell({ status: 'not_applicable', byItself: true, editable: false }),
    ]),
    row('04', 'Число договоров с предприятиями-партнёрами', [cell({ previous: previous(4, undefined, 4) })], {
      type: 'count',
      denominatorText: undefined,
      unit: 'ед.',
      decimals: 0,
    }),
    row('05', 'Число колледжей, с которыми работает школа', [cell({ members: [] })], {
      type: 'count',
      denominatorText: undefined,
      unit: 'ед.',
      decimals: 0,
      registryKind: 'school',
    }),
    row(
      '06',
      'Среднее число мероприятий на одного обучающегося',
      [cell({ previous: previous(830, 405, 2.05) })],
      {
        type: 'average',
        decimals: 2,
        unit: '',
        numeratorText: 'Число посещений',
        refinedUntil: '2026-10-01',
      },
    ),
    row('07', 'Доля поступивших в организации СПО', [
      cell({ previous: { period: 'RY2024', status: 'missing' } }),
      cell({ slice: 'spec:tech', sliceName: 'Техническое', relation: 'partition' }),
      cell({ slice: 'spec:agro', sliceName: 'Аграрное', relation: 'partition' }),
    ]),
  ],
  findings: [] as object[],
});

export const campaign = () => ({
  id: 'ca1',
  version: '1',
  organisationId: 'org-m',
  title: 'Показатели профориентации за 2025/26 учебный год',
  period: 'RY2025',
  opensOn: '2026-07-01',
  opensItself: false,
  closesOn: '2026-08-31',
  status: 'open',
  indicators: collectionForm().rows.map(({ indicatorId, indicator, name, semver }) => ({
    indicatorId,
    indicator,
    name,
    semver,
  })),
  participants: { under: 'org-m', kinds: ['school', 'kindergarten'], excluded: [] },
  inCharge: [{ name: 'Ветрова Анна Сергеевна' }],
  reminders: [{ daysBefore: 14 }, { daysBefore: 3 }],
  rules: [],
  counts: {
    participants: 24,
    notStarted: 6,
    draft: 6,
    approved: 2,
    submitted: 4,
    returned: 2,
    accepted: 4,
    late: 0,
  },
});

const STATES = ['empty', 'partial', 'filled', 'not_applicable', 'flagged'] as const;
const STATUSES = ['not_started', 'draft', 'submitted', 'accepted', 'returned', 'approved'] as const;

export const completeness = () => {
  const items = Array.from({ length: 24 }, (_, n) => {
    const status = STATUSES[n % 6]!;
    return {
      organisationId: `org-x${n}`,
      name: n < 16 ? `Школа № ${n + 1}` : `Детский сад № ${n - 15}`,
      kind: n < 16 ? 'school' : 'kindergarten',
      submissionId: n === 1 ? 'su1' : `su-x${n}`,
      status,
      dueOn: '2026-08-31',
      late: n === 12,
      filled: status === 'not_started' ? 0 : status === 'draft' ? 6 : 13,
      cells: 13,
      indicators: collectionForm().rows.map(({ indicatorId, indicator }, k) => ({
        indicatorId,
        indicator,
        state:
          status === 'not_started'
            ? 'empty'
            : status === 'draft'
              ? STATES[(n + k) % 5]!
              : k === 2
                ? 'not_applicable'
                : 'filled',
      })),
    };
  });
  const totals = { ...campaign().counts, filledCells: 190, allCells: 312, onTime: 10, late: 1 };
  return { items, totals, asOf: 42 };
};
