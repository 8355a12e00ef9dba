import type { Api, Saved } from './fixture';

export interface Town {
  id: string;
  name: string;
  schools: Saved[];
  share: Saved & { code: string };
  count: Saved & { code: string };
}

const PERIODS = ['RY2023', 'RY2024', 'RY2025'];

/**
 * A municipality of its own with five schools, two indicators and three years of values: the last school has not reported, the one
 * before has a small cohort.
 */
export async function town(api: Api): Promise<Town> {
  const { memberships } = (await api.get('/me')) as unknown as { memberships: { organisationId: string }[] };
  const stamp = Date.now();
  const made = (kind: string, name: string, parentId: string) =>
    api.post('/organisations', { kind, parentId, names: [{ name }], codes: [] });
  const name = `Городской округ ${stamp}`;
  const municipality = await made('municipality', name, memberships[0]!.organisationId);
  const schools: Saved[] = [];
  for (const n of [1, 2, 3, 4, 5]) schools.push(await made('school', `Школа № ${n}`, municipality.id));
  const indicator = (definition: object) =>
    api.post('/indicators', { organisationId: municipality.id, definition }) as Promise<Town['share']>;
  const share = await indicator({
    name: `Доля прошедших диагностику ${stamp}`,
    type: 'percentage',
    numerator: 'Обучающиеся 5–11 классов, прошедшие диагностику',
    denominator: 'Все обучающиеся 5–11 классов',
    unit: '%',
    desiredDirection: 'increase',
    thresholds: [
      { level: 'municipality', comparison: 'at_least', value: 50, text: 'не менее 50%' },
      { level: 'organisation', comparison: 'at_least', value: 50, text: 'не менее 50%' },
    ],
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
    ],
    reportedBy: ['school'],
  });
  const count = await indicator({
    name: `Предприятия-партнёры ${stamp}`,
    type: 'count',
    numerator: 'Предприятия, с которыми есть договор',
    unit: 'ед.',
    decimals: 0,
    desiredDirection: 'increase',
    reportedBy: ['school'],
    smallCohort: 0,
  });
  await api.post('/targets', {
    organisationId: municipality.id,
    indicatorId: share.id,
    period: 'RY2025',
    value: 80,
  });
  const lines = ['indicator,period,organisationId,slice,numerator,denominator'];
  const row = (...cells: (string | number)[]) => lines.push(cells.join(','));
  PERIODS.forEach((period, year) => {
    schools.slice(0, 4).forEach(({ id }, n) => {
      const whole = n === 3 ? 8 : 100 + n * 50;
      const part = n === 3 ? 7 : Math.round(whole * (0.4 + 0.1 * n + 0.05 * year));
      row(share.code, period, id, '', part, whole);
      row(share.code, period, id, 'gender:f', Math.floor(part / 2), Math.floor(whole / 2));
      row(share.code, period, id, 'gender:m', Math.ceil(part / 2), Math.ceil(whole / 2));
      row(count.code, period, id, '', n + year, '');
    });
  });
  await api.load(`${lines.join('\n')}\n`);
  return { id: municipality.id, name, schools, share, count };
}
