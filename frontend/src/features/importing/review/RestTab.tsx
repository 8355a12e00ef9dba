import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import scroll from '@/components/Scroll.module.css';
import type { Draft } from '../document/api';
import { placeText } from '../draft/place';
import value from '../value/Value.module.css';
import { Jump } from './Jump';
import classes from './Review.module.css';

/** Nothing of the document is lost silently: what found no home, and how each table was read. */
export function RestTab({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  return (
    <div className={scroll.scroll}>
      <div className={classes.card}>
        <Text size="sm" c="dimmed">
          {draft.notUnderstood.length > 0 ? t('import.restHint') : t('import.restEmpty')}
        </Text>
      </div>
      <ul className={classes.rest}>
        {draft.notUnderstood.map((part, i) => (
          <li key={i}>
            <Jump id={`rest-${i}`} place={part.place} text={part.text} />
            <span className={value.understood}>
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
      <Title order={2} size="h3" mb={4}>
        {t('import.tables')}
      </Title>
      <ul className={value.list}>
        {tables.map((table, i) => (
          <li key={i}>
            <Jump
              id={`table-${i}`}
              place={table.place}
              text={`${placeText(table.place)}: ${t(`import.tableKind.${table.kind}`)}`}
              words=""
            />
            <span className={value.understood}>
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
