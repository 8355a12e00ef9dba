import { Button, MantineProvider, Stack, Text, Title } from '@mantine/core';
import i18n from '@/i18n';
import { cssVariables, theme } from './theme';

/** The server didn't answer, or the sign-in came back broken: say so and offer the way on. */
export function StartFailure({ cause }: { cause: unknown }) {
  const { t } = i18n;
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Stack component="main" align="center" justify="center" mih="100dvh" p="md" ta="center">
        <Title order={1}>{t('start.failed')}</Title>
        <Text c="dimmed" maw={520}>
          {t('start.hint')}
        </Text>
        <Text size="xs" c="dimmed">
          {cause instanceof Error ? cause.message : String(cause)}
        </Text>
        <Button onClick={() => location.assign('/')}>{t('action.retry')}</Button>
      </Stack>
    </MantineProvider>
  );
}
