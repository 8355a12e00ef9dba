import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { Failure } from '@/components/States';
import { refusalOf, refusalText } from './refusals';

/** Why a document was refused and what to do next; any other problem as everywhere. */
export function RefusalAlert({
  problem,
  fileName,
  retry,
}: {
  problem: unknown;
  fileName?: string;
  retry?: () => void;
}) {
  const { t } = useTranslation();
  const refusal = refusalOf(problem);
  if (!refusal) return <Failure problem={problem} retry={retry} />;
  const { title, hint } = refusalText(refusal);
  const requestId = problem instanceof Problem ? problem.requestId : undefined;
  return (
    <Alert color="red" variant="outline" role="alert" title={title}>
      {fileName && (
        <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
          {fileName}
        </Text>
      )}
      <Text size="sm">{hint}</Text>
      {requestId && (
        <Text size="xs" c="dimmed">
          {t('problem.request', { id: requestId })}
        </Text>
      )}
    </Alert>
  );
}
