import { Anchor, Checkbox, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { indicatorsQuery } from '@/api/indicators';
import { DateField } from '@/components/fields/DateField';
import { Failure } from '@/components/States';
import type { CampaignFields, CampaignIndicator } from './types';

/** What is asked; an indicator may end later than the campaign, and be refined later still. */
export function CampaignIndicators({ form }: { form: CampaignFields }) {
  const { t } = useTranslation();
  const { indicators } = form.values;
  const known = useQuery(indicatorsQuery);
  const items = known.data?.items ?? [];
  const chosen = (id: string) => indicators.find((one) => one.indicatorId === id);
  const pick = (id: string, on: boolean) =>
    form.set({
      indicators: on
        ? [...indicators, { indicatorId: id }]
        : indicators.filter((one) => one.indicatorId !== id),
    });
  const change = (id: string, patch: Partial<CampaignIndicator>) =>
    form.set({ indicators: indicators.map((one) => (one.indicatorId === id ? { ...one, ...patch } : one)) });
  const every = items.length > 0 && items.every((one) => chosen(one.id));
  return (
    <Paper withBorder p="md" role="group" aria-label={t('collection.campaign.indicators')}>
      <Group justify="space-between" mb="xs">
        <Text fw={600} size="sm">
          {t('collection.campaign.indicatorsChosen', { count: indicators.length })}
        </Text>
        <Anchor
          component="button"
          type="button"
          size="sm"
          onClick={() =>
            form.set({ indicators: every ? [] : items.map(({ id }) => chosen(id) ?? { indicatorId: id }) })
          }
        >
          {t(every ? 'collection.campaign.none' : 'collection.campaign.all')}
        </Anchor>
      </Group>
      {form.errorAt('indicators') && (
        <Text size="sm" c="var(--mantine-color-error)">
          {form.errorAt('indicators')}
        </Text>
      )}
      {known.error && <Failure problem={known.error} retry={known.refetch} />}
      {known.data && items.length === 0 && <Text size="sm">{t('collection.campaign.noIndicators')}</Text>}
      <Stack gap={6}>
        {items.map(({ id, code, definition }) => {
          const one = chosen(id);
          return (
            <Group key={id} gap="xs" align="flex-start">
              <Checkbox
                style={{ flex: '1 1 300px' }}
                label={`${definition.name} (${code})`}
                checked={one !== undefined}
                onChange={(event) => pick(id, event.currentTarget.checked)}
              />
              {one &&
                (['closesOn', 'refinedUntil'] as const).map((key) => (
                  <DateField
                    key={key}
                    w={180}
                    size="xs"
                    label={t(`collection.campaign.own.${key}`)}
                    aria-label={`${definition.name}: ${t(`collection.campaign.own.${key}`)}`}
                    data-path={`indicators.${indicators.indexOf(one)}.${key}`}
                    error={form.errorAt(`indicators.${indicators.indexOf(one)}.${key}`)}
                    value={one[key]}
                    onChange={(date) => change(id, { [key]: date })}
                  />
                ))}
            </Group>
          );
        })}
      </Stack>
    </Paper>
  );
}
