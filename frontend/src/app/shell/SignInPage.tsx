import { Alert, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { session } from '@/api/session';
import { Logo } from './Logo';

export function SignInPage() {
  const { t } = useTranslation();
  const { to } = getRouteApi('/sign-in').useSearch();
  const [failed, setFailed] = useState(false);
  const [leaving, setLeaving] = useState(false);
  useDocumentTitle(`${t('signIn.action')} — ${t('app.name')}`);
  const signIn = () => {
    setFailed(false);
    setLeaving(true);
    session()
      .signIn(to ?? '/')
      .catch(() => {
        setFailed(true);
        setLeaving(false);
      });
  };
  return (
    <Stack component="main" align="center" justify="center" mih="100dvh" p="md" bg="var(--o-canvas)">
      <Paper withBorder radius="md" p="xl" maw={420} w="100%">
        <Stack>
          <Logo size={40} />
          <Title order={1}>{t('app.name')}</Title>
          <Text>{t('signIn.what')}</Text>
          {failed && (
            <Alert color="red" variant="outline" role="alert">
              {t('signIn.failed')}
            </Alert>
          )}
          <Button size="md" onClick={signIn} loading={leaving} autoFocus>
            {t('signIn.action')}
          </Button>
        </Stack>
      </Paper>
    </Stack>
  );
}
