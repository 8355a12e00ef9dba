import { useTranslation } from 'react-i18next';
import type { RankingCriterion, RankingPlace } from '@/api/figures';
import charts from '@/components/charts/charts.module.css';
import { TextLink } from '@/components/links';
import { OrganisationName } from '@/components/OrganisationName';
import { decimal, figureText, measured, partsText } from '@/format/figures';
import classes from './ranking.module.css';

interface ExplanationProps {
  item: RankingPlace;
  criteria: RankingCriterion[];
}

/** Why an organisation stands where it stands, and what would move it up. */
export function Explanation({ item, criteria }: ExplanationProps) {
  const { t } = useTranslation();
  const of = (code: string) => criteria.find(({ indicator }) => indicator === code);
  const columns = ['number', 'value', 'points', 'weight', 'contribution'] as const;
  return (
    <>
      <table className={charts.table}>
        <caption className="o-hidden">{t('ranking.why', { name: item.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dashboard.indicator')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" data-numeric>
                {t(`ranking.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {item.contributions.map((one) => (
            <tr key={one.indicator}>
              <th scope="row">{of(one.indicator)?.name ?? one.indicator}</th>
              <td data-numeric>{partsText(one)}</td>
              <td data-numeric>{figureText(one, of(one.indicator) ?? { unit: '', decimals: 0 })}</td>
              <td data-numeric>{one.score === undefined ? '—' : decimal(one.score, 4)}</td>
              <td data-numeric>{decimal(one.weight, 2)}</td>
              <td data-numeric>{decimal(one.contribution, 4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {item.next && <Next item={item} next={item.next} criterion={of(item.next.indicator)} />}
      <TextLink to="/dashboard" search={{ organisationId: item.organisationId }} size="sm">
        {t('ranking.dashboard')}
      </TextLink>
    </>
  );
}

interface NextProps {
  item: RankingPlace;
  next: NonNullable<RankingPlace['next']>;
  criterion?: RankingCriterion;
}

function Next({ item, next, criterion }: NextProps) {
  const { t } = useTranslation();
  const now = item.contributions.find(({ indicator }) => indicator === next.indicator)?.numerator;
  return (
    <p className={classes.next}>
      <b>{t('ranking.next')}</b>{' '}
      {t('ranking.nextText', {
        name: criterion?.name ?? next.indicator,
        value: measured(next.neededValue, criterion?.unit ?? '', criterion?.decimals),
        place: decimal(next.place),
      })}
      {next.neededNumerator !== undefined &&
        now !== undefined &&
        ` ${t('ranking.nextNumerator', { needed: decimal(next.neededNumerator), now: decimal(now) })}`}
      {next.overtakes.length > 0 && (
        <>
          {' '}
          {t('ranking.overtakes')}{' '}
          {next.overtakes.map((id, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <OrganisationName id={id} />
            </span>
          ))}
          {next.overtaken > next.overtakes.length &&
            ` ${t('ranking.andMore', { count: next.overtaken - next.overtakes.length })}`}
        </>
      )}
    </p>
  );
}
