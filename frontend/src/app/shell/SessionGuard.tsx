import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onSessionExpired } from '@/api/client';
import { session } from '@/api/session';
import { Dialog } from '@/components/layers/Dialog';

/** An expired session asks for a new sign-in above the page, so that the page and what was typed stay. */
export function SessionGuard() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [expired, setExpired] = useState(false);
  useEffect(() => onSessionExpired(() => setExpired(true)), []);
  const again = async () => {
    try {
      await session().signInAgain();
      setExpired(false);
      await client.invalidateQueries();
    } catch {
      await session().signIn(location.pathname + location.search);
    }
  };
  return (
    <Dialog opened={expired} onClose={() => setExpired(false)} title={t('session.expired')}>
      <Text>{t('session.hint')}</Text>
      <Group justify="flex-end" mt="md">
        <Button onClick={again} data-autofocus>
          {t('signIn.action')}
        </Button>
      </Group>
    </Dialog>
  );
}
