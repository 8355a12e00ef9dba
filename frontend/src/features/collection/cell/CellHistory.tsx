import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { moment } from '@/format/days';
import type { Line } from '../entry/cells';
import { decimal } from '../entry/display';
import type { Submission } from '../submission/api';
import { historyQuery } from './api';

/** Every submitted revision of the cell: what, who, when, from which file. */
export function CellHistory({ line, submission }: { line: Line; submission: Submission }) {
  const { t } = useTranslation();
  const { organisationId, period } = submission;
  const { data } = useQuery(historyQuery(line.row.indicator, organisationId, period, line.slice));
  const revisions = data?.items ?? [];
  if (revisions.length === 0) return null;
  return (
    <Stack gap={2} component="section" aria-label={t('collection.history')}>
      <Text size="sm" fw={600}>
        {t('collection.history')}
      </Text>
      {revisions.map((one) => (
        <Text key={one.revision} size="xs">
          {one.recordedAt && `${moment(one.recordedAt)} · `}
          {one.recordedBy && `${one.recordedBy} · `}
          {one.status === 'reported'
            ? [one.numerator, one.denominator]
                .flatMap((n) => (n === undefined ? [] : [decimal(n)]))
                .join(' / ')
            : t(`collection.short.${one.status}`, { defaultValue: one.status })}
          {one.source && ` · ${t(`collection.source.${one.source}`)}`}
          {one.sourceFile && ` · ${one.sourceFile}`}
          {one.reason && ` · «${one.reason}»`}
        </Text>
      ))}
    </Stack>
  );
}
