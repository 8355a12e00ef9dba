import { Alert, Button, List, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import type { Indicator } from '@/api/types';
import { toastProblem } from '@/components/toasts';
import { indicatorInput, putIndicator } from './api';

/** What the source document left doubtful; whoever may edit settles it, and that is a version. */
export function Doubts({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const canEdit = useCan('indicator:edit', indicator.organisationId);
  const client = useQueryClient();
  const { doubts = [] } = indicator.definition;
  const settle = useMutation({
    mutationFn: () => {
      const input = indicatorInput(indicator);
      return putIndicator(indicator.id)(
        {
          ...input,
          definition: { ...input.definition, doubts: [] },
          note: t('indicator.doubtsSettled'),
        },
        indicator.version,
      );
    },
    onError: (problem) => toastProblem(problem),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['indicator', indicator.id] }),
        client.invalidateQueries({ queryKey: ['indicators'] }),
      ]),
  });
  if (doubts.length === 0) return null;
  return (
    <Alert variant="outline" color="yellow" mb="md" title={t('indicator.doubtsTitle')}>
      <List size="sm">
        {doubts.map(({ kind, words }) => (
          <List.Item key={`${kind} ${words}`}>
            {t(`indicator.wire.${kind}`)}
            {words && `: «${words}»`}
          </List.Item>
        ))}
      </List>
      {canEdit && (
        <>
          <Text size="sm" my="xs">
            {t('indicator.doubtsHint')}
          </Text>
          <Button size="xs" variant="default" loading={settle.isPending} onClick={() => settle.mutate()}>
            {t('indicator.doubtsSettle')}
          </Button>
        </>
      )}
    </Alert>
  );
}
