import { useTranslation } from 'react-i18next';
import { type Draft, hasField, type Line, type NumberField } from '../entry/cells';
import { shownNumber } from '../entry/display';
import classes from './EntryGrid.module.css';

/** A number cell at rest: the number, or the word that answers instead of it. */
export function ShownNumber({ field, line, draft }: { field: NumberField; line: Line; draft: Draft }) {
  const { t } = useTranslation();
  if (!hasField(line.row, field)) return null;
  const answered = draft.status === 'missing' || draft.status === 'not_applicable';
  if (field === 'numerator' && answered && draft.numerator === '') {
    return <span className={classes.word}>{t(`collection.short.${draft.status}`)}</span>;
  }
  if (field === 'numerator' && line.row.registryKind) {
    const { length } = draft.members;
    return length > 0 ? length : <span className={classes.word}>{t('collection.byList')}</span>;
  }
  return <>{shownNumber(draft[field])}</>;
}
