import { Box, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { homeOf, meQuery, useMe } from '@/api/me';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { toast } from '@/components/toasts';
import { importQuery } from '../document/api';
import { RefusalAlert } from '../document/RefusalAlert';
import classes from './UploadPanel.module.css';
import { upload } from './upload';

const ACCEPT = '.docx,.doc,.xlsx,.xls,.odt,.ods,.rtf,.csv,.tsv,.html,.htm,.md,.txt,.pdf';

interface Sending {
  file: File;
  sent: number;
  stop: () => void;
}

export function UploadPanel() {
  const { t } = useTranslation();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<string>();
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<Sending>();
  const [failed, setFailed] = useState<{ problem: unknown; file: File }>();
  const organisationId = chosen ?? homeOf(me, 'import:edit');

  const send = async (file: File | undefined) => {
    if (!file || sending) return;
    // A file may be dropped before the page knows who its reader is.
    const to = chosen ?? homeOf(await client.ensureQueryData(meQuery), 'import:edit');
    if (!to) {
      toast(t('import.chooseOrganisation'));
      return;
    }
    const abort = new AbortController();
    const progress = (sent: number) => setSending({ file, sent, stop: () => abort.abort() });
    setFailed(undefined);
    progress(0);
    try {
      const view = await upload({
        file,
        organisationId: to,
        key: crypto.randomUUID(),
        onProgress: progress,
        signal: abort.signal,
      });
      client.setQueryData(importQuery(view.id).queryKey, view);
      await navigate({ to: '/imports/$importId', params: { importId: view.id } });
    } catch (problem) {
      if (!abort.signal.aborted) setFailed({ problem, file });
    } finally {
      setSending(undefined);
      void client.invalidateQueries({ queryKey: ['imports'] });
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  };

  return (
    <Stack gap="sm" mb="md">
      <Box
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {sending ? (
          <SendingState sending={sending} />
        ) : (
          <Stack align="center" gap="xs">
            <Text fw={600}>{t('import.drop')}</Text>
            <Text size="sm" c="dimmed" ta="center">
              {t('import.formats')}
            </Text>
            <Button onClick={() => input.current?.click()}>{t('import.choose')}</Button>
            <input
              ref={input}
              type="file"
              accept={ACCEPT}
              hidden
              data-testid="file"
              aria-label={t('import.choose')}
              onChange={(event) => {
                void send(event.currentTarget.files?.[0]);
                event.currentTarget.value = '';
              }}
            />
            <Box w={{ base: '100%', sm: 380 }} mt="xs">
              <OrganisationPicker
                label={t('import.organisation')}
                permission="import:edit"
                required
                value={organisationId}
                onPick={setChosen}
              />
            </Box>
          </Stack>
        )}
      </Box>
      {failed && (
        <RefusalAlert
          problem={failed.problem}
          fileName={failed.file.name}
          retry={() => void send(failed.file)}
        />
      )}
    </Stack>
  );
}

function SendingState({ sending }: { sending: Sending }) {
  const { t } = useTranslation();
  const percent = Math.round(sending.sent * 100);
  const sent = percent >= 100;
  return (
    <Stack gap="xs" w="100%" maw={480} mx="auto">
      <Text fw={600} ta="center" style={{ overflowWrap: 'anywhere' }}>
        {sending.file.name}
      </Text>
      <Progress.Root size="lg">
        <Progress.Section value={Math.max(3, percent)} animated={sent} aria-label={t('import.progress')} />
      </Progress.Root>
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {sent ? t('import.readingNow') : t('import.uploading', { percent })}
        </Text>
        {!sent && (
          <Button size="compact-sm" variant="default" onClick={sending.stop}>
            {t('action.cancel')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
