import { useTranslation } from 'react-i18next';
import type { Ranking } from '@/api/figures';
import { SheetTable } from '@/components/Sheet';
import { decimal, figureText } from '@/format/figures';
import { Method } from './Method';

/** The ranking as a plain table for paper, with its method; says when not everybody is on it. */
export function RankingSheet({ ranking, cut }: { ranking: Ranking; cut: boolean }) {
  const { t } = useTranslation();
  const { items, unranked } = ranking;
  const { criteria } = ranking.question;
  return (
    <>
      <SheetTable wide={criteria.length > 6}>
        <thead>
          <tr>
            <th scope="col" data-whole>
              {t('ranking.place')}
            </th>
            <th scope="col">{t('dashboard.organisation')}</th>
            {criteria.map(({ indicator, name, unit, weight }) => (
              <th key={indicator} scope="col">
                {name}, {unit}
                <br />
                {t('ranking.weighs', { weight: decimal(weight, 2) })}
              </th>
            ))}
            <th scope="col" data-whole>
              {t('ranking.score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.organisationId}>
              <td data-whole>
                {item.place}
                {item.tied && '='}
              </td>
              <th scope="row">{item.name}</th>
              {criteria.map((criterion) => (
                <td key={criterion.indicator} data-words>
                  {figureText(
                    item.contributions.find((one) => one.indicator === criterion.indicator),
                    { ...criterion, unit: '' },
                  )}
                </td>
              ))}
              <td data-whole>{decimal(item.score, 4)}</td>
            </tr>
          ))}
          {unranked.map((item) => (
            <tr key={item.organisationId}>
              <td>—</td>
              <th scope="row">{item.name}</th>
              <td colSpan={criteria.length + 1}>{t(`ranking.reason.${item.reason}`)}</td>
            </tr>
          ))}
        </tbody>
      </SheetTable>
      {cut && <p>{t('state.cut', { count: items.length })}</p>}
      <Method ranking={ranking} />
    </>
  );
}
