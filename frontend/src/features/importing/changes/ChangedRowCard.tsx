import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconWarn } from '@/components/icons';
import type { Difference, Take } from '../document/api';
import { useReview } from '../value/review';
import classes from './ChangesTab.module.css';
import { type ChangedRow, choicesOf, decide } from './changes';

/** One row with what each side says of it, and the choice between them. */
export function ChangedRowCard({ row }: { row: ChangedRow }) {
  const { t } = useTranslation();
  return (
    <article className={`o-card ${classes.row}`} data-asked={row.asked || undefined}>
      <header className={classes.head}>
        <span className={classes.title}>
          <span className={classes.dimmed}>{t(`import.entity.${row.entity}`)}</span> {row.title}
          {row.asked && (
            <span className="o-warning">
              <IconWarn size={12} /> {t('import.changes.asked')}
            </span>
          )}
        </span>
        {row.row !== undefined && <Choice row={row} id={row.row} />}
      </header>
      {row.kind === 'changed' && row.lines.map((line) => <Line key={line.field} line={line} row={row} />)}
    </article>
  );
}

function Choice({ row, id }: { row: ChangedRow; id: string }) {
  const { t } = useTranslation();
  const review = useReview();
  const choices = choicesOf(row);
  const name = t('import.changes.choice', { name: row.title });
  const value = row.take ?? (row.asked ? '' : 'each');
  return (
    <NativeSelect
      size="xs"
      aria-label={name}
      disabled={!review.canEdit}
      value={value}
      data={[
        ...(value === '' ? [{ value: '', label: t('import.changes.choose'), disabled: true }] : []),
        ...choices.map((choice) => ({ value: choice, label: t(`import.changes.${row.kind}.${choice}`) })),
      ]}
      onChange={({ currentTarget }) => {
        const chosen = currentTarget.value as Take | 'each';
        review.correct(decide([id], chosen === 'each' ? undefined : chosen, name));
      }}
    />
  );
}

/** The side that stays is marked by more than colour: it is bold, the other one struck through. */
function Line({ line, row }: { line: Difference; row: ChangedRow }) {
  const { t } = useTranslation();
  const take = row.take ?? line.take;
  const side = (who: 'mine' | 'theirs', text: string | undefined) => (
    <span
      className={classes.side}
      data-taken={take === 'both' || take === who || undefined}
      data-left={take && take !== 'both' && take !== who ? true : undefined}
    >
      <span className={classes.dimmed}>{t(`import.changes.side.${who}`)}:</span>{' '}
      <span className={`${classes.words} o-pre`}>{text ?? t('state.empty')}</span>
    </span>
  );
  return (
    <div className={classes.line}>
      <span className={classes.field}>{t(`field.${line.field}`, { defaultValue: line.field ?? '' })}</span>
      {side('mine', line.before)}
      {side('theirs', line.after)}
      {line.changedBy === 'both' && line.base !== undefined && (
        <span className={classes.base}>{t('import.changes.base', { words: line.base })}</span>
      )}
    </div>
  );
}
