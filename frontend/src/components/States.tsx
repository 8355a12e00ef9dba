import { Alert, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { problemText } from './toasts';

/** Holds the place of what is being loaded, so that nothing jumps when it comes. */
export function Loading({ rows = 8, height = 40 }: { rows?: number; height?: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap={6} role="status" aria-label={t('state.loading')}>
      {Array.from({ length: rows }, (_, i) => (
        <Skeleton key={i} height={height} radius="sm" />
      ))}
    </Stack>
  );
}

export function Failure({ problem, retry }: { problem: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const requestId = problem instanceof Problem ? problem.requestId : undefined;
  return (
    <Alert color="red" variant="outline" title={problemText(problem)} role="alert">
      {requestId && (
        <Text size="xs" c="dimmed">
          {t('problem.request', { id: requestId })}
        </Text>
      )}
      {retry && (
        <Button size="xs" variant="default" mt="xs" onClick={retry}>
          {t('action.retry')}
        </Button>
      )}
    </Alert>
  );
}

interface EmptyProps {
  title: string;
  hint?: string;
  children?: ReactNode;
}

/** Says why there is nothing and offers the next step. */
export function Empty({ title, hint, children }: EmptyProps) {
  return (
    <Stack align="center" gap={6} py={48} px="md" ta="center">
      <Title order={2} size="h3">
        {title}
      </Title>
      {hint && (
        <Text c="dimmed" maw={480}>
          {hint}
        </Text>
      )}
      {children && (
        <Group mt="sm" justify="center">
          {children}
        </Group>
      )}
    </Stack>
  );
}
