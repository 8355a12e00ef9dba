import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconWarn } from '@/components/icons';
import type { Draft, Place } from './api';
import { Details } from './Details';
import { placeText } from './place';
import classes from './Review.module.css';
import { useReview } from './review';
import type { warningsOf } from './understanding';

export function IndicatorsTab({ indicators }: { indicators: Draft['indicators'] }) {
  return (
    <div className={classes.scroll}>
      {indicators.map((indicator, i) => (
        <section key={indicator.key} className={classes.card}>
          {indicator.section && indicator.section !== indicators[i - 1]?.section && (
            <Title order={3} mb={4}>
              {indicator.section}
            </Title>
          )}
          <Details path={`/indicators/${i}`} node={indicator} />
        </section>
      ))}
    </div>
  );
}

/** Nothing of the document is lost silently: what found no home, and how each table was read. */
export function RestTab({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  return (
    <div className={classes.scroll}>
      <div className={classes.card}>
        <Text size="sm" c="dimmed">
          {draft.notUnderstood.length > 0 ? t('import.restHint') : t('import.restEmpty')}
        </Text>
      </div>
      <ul className={classes.rest}>
        {draft.notUnderstood.map((part, i) => (
          <li key={i}>
            <Jump id={`rest-${i}`} place={part.place} text={part.text} />
            <span className={classes.understood}>
              {[t(`import.reason.${part.reason}`), placeText(part.place)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {draft.tables.length > 0 && <Tables tables={draft.tables} />}
    </div>
  );
}

function Tables({ tables }: { tables: Draft['tables'] }) {
  const { t } = useTranslation();
  return (
    <section className={classes.card}>
      <Title order={3} mb={4}>
        {t('import.tables')}
      </Title>
      <ul className={classes.list}>
        {tables.map((table, i) => (
          <li key={i}>
            <Jump
              id={`table-${i}`}
              place={table.place}
              text={`${placeText(table.place)}: ${t(`import.tableKind.${table.kind}`)}`}
              words=""
            />
            <span className={classes.understood}>
              {table.headers
                .map(
                  (header, k) => `${header || '—'} → ${t(`import.column.${table.meanings[k] ?? 'other'}`)}`,
                )
                .join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function WarningsTab({
  warnings,
  onOpen,
}: {
  warnings: ReturnType<typeof warningsOf>;
  onOpen: (path: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={classes.scroll}>
      {warnings.length === 0 && (
        <Text size="sm" c="dimmed" p="md">
          {t('import.noWarnings')}
        </Text>
      )}
      <ul className={classes.rest}>
        {warnings.map(({ warning, path }, i) => (
          <li key={i}>
            <span className="o-warning">
              <IconWarn size={12} /> {t(`import.warning.${warning.code}`)}
            </span>
            {path ? (
              <button type="button" className={classes.words} onClick={() => onOpen(path)}>
                {warning.detail || placeText(warning.place)}
              </button>
            ) : (
              <Jump
                id={`warning-${i}`}
                place={warning.place}
                text={warning.detail || placeText(warning.place)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Shows a place of the source; `words` narrow the place down, the shown text when absent. */
function Jump({ id, place, text, words = text }: { id: string; place: Place; text: string; words?: string }) {
  const review = useReview();
  return (
    <button
      type="button"
      className={classes.words}
      data-selected={review.selected === id || undefined}
      onClick={() => {
        review.select(id, place, words);
        review.showSource();
      }}
    >
      {text}
    </button>
  );
}
