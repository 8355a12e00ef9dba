import { useTranslation } from 'react-i18next';
import type { Ranking } from '@/api/figures';
import { decimal } from '@/format/figures';
import classes from './ranking.module.css';

/** The method by which the places were found: printed under every table. */
export function Method({ ranking: { method, asOf, question } }: { ranking: Ranking }) {
  const { t } = useTranslation();
  return (
    <footer className={classes.method}>
      <b>{t('ranking.method', { name: method.name, version: method.edition })}</b> {method.text}{' '}
      {t('ranking.measuredBy', {
        criteria: question.criteria
          .map(({ name, semver, weight }) => `${name} (${semver}, ${decimal(weight * 100, 0)} %)`)
          .join('; '),
      })}{' '}
      {t('ranking.reproduce', { number: decimal(asOf) })}
    </footer>
  );
}
