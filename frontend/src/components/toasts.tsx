import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Problem } from '@/api/problem';
import i18n from '@/i18n';

/**
 * What went wrong, in the reader's language: by the reason, else by the stable type, else by the status, else by what the
 * server says.
 */
export function problemText(problem: unknown): string {
  const { t } = i18n;
  if (!(problem instanceof Problem)) return t('problem.unknown');
  const known = [`reason.${problem.reason}`, problem.slug, `status.${problem.status}`]
    .map((key) => `problem.${key}`)
    .find((key) => i18n.exists(key));
  return known ? t(known as 'problem.unknown') : (problem.detail ?? problem.message);
}

/** A failure that the person has been told of already. */
export class Told extends Error {
  override name = 'Told';
}

export function toastProblem(problem: unknown, retry?: () => void) {
  if (problem instanceof Told) return;
  if (problem instanceof Problem && problem.slug === 'session-expired') return;
  const { t } = i18n;
  const id = `problem-${Date.now()}-${Math.random()}`;
  const requestId = problem instanceof Problem ? problem.requestId : undefined;
  const details = problem instanceof Problem ? problem.errors.map((e) => e.detail ?? e.code) : [];
  notifications.show({
    id,
    color: 'red',
    title: problemText(problem),
    autoClose: retry ? false : 10_000,
    role: 'alert',
    withBorder: true,
    closeButtonProps: { 'aria-label': t('action.close') },
    message: (
      <>
        {details.map((detail) => (
          <Text key={detail} size="sm">
            {detail}
          </Text>
        ))}
        {requestId && (
          <Text size="xs" c="dimmed">
            {t('problem.request', { id: requestId })}
          </Text>
        )}
        {retry && (
          <Group mt={6}>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                notifications.hide(id);
                retry();
              }}
            >
              {t('action.retry')}
            </Button>
          </Group>
        )}
      </>
    ),
  });
}

export function toastUndo(message: string, undo: () => void) {
  const { t } = i18n;
  const id = `undo-${Date.now()}`;
  notifications.show({
    id,
    title: message,
    autoClose: 12_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': t('action.close') },
    message: (
      <Button
        size="compact-xs"
        variant="default"
        mt={4}
        onClick={() => {
          notifications.hide(id);
          undo();
        }}
      >
        {t('action.undo')}
      </Button>
    ),
  });
}

export function toast(message: string) {
  notifications.show({
    message,
    autoClose: 5000,
    withBorder: true,
    closeButtonProps: { 'aria-label': i18n.t('action.close') },
  });
}
