import { Checkbox, Group, MultiSelect, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { all, api, take } from '@/api/client';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import type { CampaignFields, CampaignInput } from './types';

const KINDS = ['school', 'kindergarten', 'college', 'supplementary', 'centre'] as const;

/** Who reports: everybody of these kinds below an organisation, except the named ones. */
export function CampaignParticipants({ form }: { form: CampaignFields }) {
  const { t } = useTranslation();
  const { participants } = form.values;
  const set = (patch: Partial<CampaignInput['participants']>) =>
    form.set({ participants: { ...participants, ...patch } });
  const { data } = useQuery({
    queryKey: ['organisations', 'below', participants.under],
    enabled: participants.under !== '',
    queryFn: ({ signal }) =>
      all((cursor) =>
        take(
          api.GET('/api/v1/organisations', {
            params: { query: { under: participants.under, limit: 200, cursor } },
            signal,
          }),
        ),
      ),
  });
  const schools = (data?.items ?? []).filter(
    (one) =>
      participants.kinds.includes(one.kind) && (!one.closed || participants.excluded?.includes(one.id)),
  );
  return (
    <Paper withBorder p="md" role="group" aria-label={t('collection.campaign.participants')}>
      <Stack>
        <Text fw={600} size="sm">
          {t('collection.campaign.participants')}
        </Text>
        <OrganisationPicker
          label={t('collection.campaign.under')}
          required
          path="participants.under"
          error={form.errorAt('participants.under')}
          value={participants.under}
          onPick={(under) => set({ under: under ?? '' })}
        />
        <Checkbox.Group
          label={t('collection.campaign.kinds')}
          error={form.errorAt('participants.kinds')}
          value={participants.kinds}
          onChange={(kinds) => set({ kinds })}
        >
          <Group mt={4}>
            {KINDS.map((kind) => (
              <Checkbox key={kind} value={kind} label={t(`organisation.kind.${kind}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <MultiSelect
          label={t('collection.campaign.excluded')}
          searchable
          data={schools.map((one) => ({ value: one.id, label: one.shortName ?? one.name }))}
          value={participants.excluded}
          onChange={(excluded) => set({ excluded })}
          nothingFoundMessage={t('organisation.nothing')}
        />
      </Stack>
    </Paper>
  );
}
