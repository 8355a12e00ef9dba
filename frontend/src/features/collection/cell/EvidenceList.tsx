import { ActionIcon, Anchor, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { IconClose, IconPlus } from '@/components/icons';
import { save } from '@/components/save';
import { toastProblem } from '@/components/toasts';
import { day } from '@/format/days';
import i18n from '@/i18n';
import type { Evidence } from '../entry/types';
import { fetchEvidence, uploadEvidence } from './api';

interface EvidenceListProps {
  submissionId: string;
  files: Evidence[];
  locked: boolean;
  onChange: (files: Evidence[]) => void;
}

/** A file is named by its name, a document by its kind, number and date. */
function proofName({ name, kind, number, date, link }: Evidence) {
  if (name) return name;
  if (!number) return link ?? '';
  const document = i18n.t('collection.proof', { kind: i18n.t(`collection.proofKind.${kind}`), number });
  return date ? `${document} ${i18n.t('collection.proofDate', { date: day(date) })}` : document;
}

function Proof({ proof, open }: { proof: Evidence; open: () => void }) {
  const common = { size: 'sm', ta: 'left', style: { overflowWrap: 'anywhere' } } as const;
  if (proof.name) {
    return (
      <Anchor component="button" type="button" {...common} onClick={open}>
        {proofName(proof)}
      </Anchor>
    );
  }
  return proof.link ? (
    <Anchor href={proof.link} target="_blank" rel="noreferrer noopener" {...common}>
      {proofName(proof)}
    </Anchor>
  ) : (
    <Text {...common}>{proofName(proof)}</Text>
  );
}

export function EvidenceList({ submissionId, files, locked, onChange }: EvidenceListProps) {
  const { t } = useTranslation();
  const [sending, setSending] = useState(false);
  const attach = async (file: File | null) => {
    if (!file) return;
    setSending(true);
    try {
      const { id, name, size } = await uploadEvidence(submissionId, file);
      onChange([...files, { id, name, size }]);
    } catch (problem) {
      const refused = problem instanceof Problem && problem.status < 500;
      toastProblem(problem, refused ? undefined : () => attach(file));
    } finally {
      setSending(false);
    }
  };
  const open = async (file: Evidence) => {
    try {
      save(await fetchEvidence(file.id), file.name ?? '');
    } catch (problem) {
      toastProblem(problem, () => open(file));
    }
  };
  return (
    <Stack gap={4} role="group" aria-label={t('collection.evidence')}>
      <Text size="sm" fw={500}>
        {t('collection.evidence')}
      </Text>
      {files.map((file) => (
        <Group key={file.id} gap={4} wrap="nowrap" justify="space-between">
          <Proof proof={file} open={() => void open(file)} />
          {!locked && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('action.removeItem', { name: proofName(file) })}
              onClick={() => onChange(files.filter((one) => one.id !== file.id))}
            >
              <IconClose />
            </ActionIcon>
          )}
        </Group>
      ))}
      {!locked && (
        <FileButton onChange={attach}>
          {(props) => (
            <Button
              {...props}
              size="compact-sm"
              variant="subtle"
              loading={sending}
              leftSection={<IconPlus size={14} />}
              style={{ alignSelf: 'flex-start' }}
            >
              {t('collection.attach')}
            </Button>
          )}
        </FileButton>
      )}
    </Stack>
  );
}
