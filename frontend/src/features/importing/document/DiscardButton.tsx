import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/layers/Dialog';
import { toast, toastProblem } from '@/components/toasts';
import { discardImport, fetchImport, type Import } from './api';

/** Gives an import up, after a question: the file and the draft can't be brought back. */
export function DiscardButton({ view, before }: { view: Import; before?: () => Promise<void> }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, ask] = useDisclosure(false);
  const [busy, setBusy] = useState(false);
  const discard = async () => {
    setBusy(true);
    try {
      await before?.();
      await discardImport(await fetchImport(view.id));
      await navigate({ to: '/imports' });
      client.removeQueries({ queryKey: ['import', view.id] });
      void client.invalidateQueries({ queryKey: ['imports'] });
      toast(t('import.discarded', { name: view.fileName }));
    } catch (problem) {
      toastProblem(problem);
      setBusy(false);
    }
  };
  return (
    <>
      <Button variant="default" onClick={ask.open}>
        {t('import.discard')}
      </Button>
      <Dialog opened={asking} onClose={ask.close} title={t('import.discardTitle', { name: view.fileName })}>
        <Text size="sm">{t('import.discardHint')}</Text>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={ask.close} data-autofocus>
            {t('action.cancel')}
          </Button>
          <Button color="red" loading={busy} onClick={() => void discard()}>
            {t('import.discardYes')}
          </Button>
        </Group>
      </Dialog>
    </>
  );
}
