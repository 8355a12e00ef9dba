import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { moment } from '@/format/days';
import type { CellStore } from '../entry/CellStore';
import { type Draft, nameOf } from '../entry/cells';
import { shownNumber } from '../entry/display';
import type { FormCell } from '../entry/types';
import { useForm } from '../entry/useCells';

/** Somebody saved another answer while one typed: both are shown, one is chosen, cell by cell. */
export function Conflicts({ store }: { store: CellStore }) {
  const { t } = useTranslation();
  useForm(store);
  const lines = store.conflicts();
  if (lines.length === 0) return null;
  return (
    <Alert
      color="red"
      variant="outline"
      role="alert"
      title={t('collection.conflict.title', { count: lines.length })}
    >
      <Stack gap="xs">
        {lines.map((line) => {
          const { draft, theirs } = store.at(line.key);
          const by =
            theirs?.typedBy &&
            t('collection.conflict.by', {
              name: theirs.typedBy,
              at: theirs.typedAt ? moment(theirs.typedAt) : '',
            });
          return (
            <Group key={line.key} gap="xs" justify="space-between">
              <Text size="sm" style={{ flex: '1 1 260px' }}>
                {nameOf(line)}{' '}
                {by && (
                  <Text span c="dimmed">
                    {by}
                  </Text>
                )}
              </Text>
              <Group gap="xs">
                {theirs?.editable ? (
                  <Button size="compact-sm" variant="default" onClick={() => store.choose(line.key, 'mine')}>
                    {t('collection.conflict.mine', { value: answerText(draft, t) })}
                  </Button>
                ) : (
                  <Text size="sm">{t('collection.conflict.locked', { value: answerText(draft, t) })}</Text>
                )}
                <Button size="compact-sm" variant="default" onClick={() => store.choose(line.key, 'theirs')}>
                  {t('collection.conflict.theirs', { value: answerText(theirs!, t) })}
                </Button>
              </Group>
            </Group>
          );
        })}
      </Stack>
    </Alert>
  );
}

type Answer = Pick<Draft | FormCell, 'status' | 'numerator' | 'denominator' | 'note'>;

function answerText(answer: Answer, t: ReturnType<typeof useTranslation>['t']): string {
  const numbers = [answer.numerator, answer.denominator].flatMap((one) => (one ? [shownNumber(one)] : []));
  const said = answer.status === 'reported' ? numbers.join(' / ') : t(`collection.short.${answer.status}`);
  return answer.note ? `${said} (${answer.note})` : said;
}
