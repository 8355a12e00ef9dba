import { Badge, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, take } from '@/api/client';
import type { Party, ResponsiblePreview } from '@/api/types';
import { responsibleWarning } from '@/format/warnings';
import { IconWarn } from '../icons';

const previewQuery = (text: string) =>
  queryOptions({
    queryKey: ['responsible-preview', text],
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/responsible-preview', { params: { query: { text } }, signal })),
  });

export function useResponsiblePreview(text: string) {
  const [settled] = useDebouncedValue(text.trim(), 250);
  return useQuery({ ...previewQuery(settled), enabled: settled !== '', placeholderData: keepPreviousData });
}

/** The cell's text as parties; a party whose words did not change keeps its role and its person. */
export async function readParties(client: QueryClient, text: string, before: Party[] = []): Promise<Party[]> {
  if (text.trim() === '') return [];
  const { parts } = await client.ensureQueryData(previewQuery(text.trim()));
  return parts.map(
    (part) =>
      before.find((party) => party.text === part.text) ?? {
        text: part.text,
        kind: part.kind,
        role: 'lead',
        position: part.position,
      },
  );
}

export function ResponsibleHint({ text }: { text: string }) {
  const { t } = useTranslation();
  const { data, isError } = useResponsiblePreview(text);
  return (
    <div aria-live="polite" style={{ minHeight: '1.8em' }}>
      {text.trim() === '' && (
        <Text size="xs" c="dimmed">
          {t('responsible.example')}
        </Text>
      )}
      {text.trim() !== '' && isError && (
        <Text size="xs" c="dimmed">
          {t('responsible.noPreview')}
        </Text>
      )}
      {text.trim() !== '' && data && <Parts preview={data} />}
    </div>
  );
}

function Parts({ preview }: { preview: ResponsiblePreview }) {
  const { t } = useTranslation();
  return (
    <Stack gap={4}>
      <Group gap={4}>
        {preview.parts.map((part, i) => (
          <Badge key={i} variant="default" size="sm" tt="none" fw={500} title={t(`party.kind.${part.kind}`)}>
            {t(`party.short.${part.kind}`)} {part.text}
          </Badge>
        ))}
      </Group>
      {(preview.warnings ?? []).map((warning) => (
        <Text key={`${warning.code} ${warning.detail}`} size="xs" className="o-warning">
          <IconWarn size={12} /> {responsibleWarning(warning)}
        </Text>
      ))}
    </Stack>
  );
}
