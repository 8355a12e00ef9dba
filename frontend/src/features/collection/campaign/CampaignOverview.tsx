import { Button, Group, Progress, SimpleGrid, Stack, Text, UnstyledButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import { TextLink } from '@/components/links';
import { toast, toastProblem } from '@/components/toasts';
import { moment } from '@/format/days';
import type { CompletenessPage, CompletenessRow } from '../completeness/api';
import type { SubmissionStatus } from '../submission/api';
import { SubmissionMark } from '../submission/SubmissionMark';
import { remind } from './api';
import type { Campaign } from './types';

interface OverviewProps {
  campaign: Campaign;
  items: CompletenessRow[];
  totals: CompletenessPage['totals'];
  /** When the numbers were read, in milliseconds. */
  at: number;
  /** Shows the submissions of one status. */
  review: (status: SubmissionStatus) => void;
}

const COUNTS: [
  SubmissionStatus,
  'notStarted' | 'draft' | 'approved' | 'submitted' | 'returned' | 'accepted',
][] = [
  ['not_started', 'notStarted'],
  ['draft', 'draft'],
  ['approved', 'approved'],
  ['submitted', 'submitted'],
  ['returned', 'returned'],
  ['accepted', 'accepted'],
];

/** How far the collection has come, and who keeps it waiting. */
export function CampaignOverview({ campaign, items, totals, at, review }: OverviewProps) {
  const { t } = useTranslation();
  const silent = items.filter((one) => one.status === 'not_started');
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing="sm">
        {COUNTS.map(([status, count]) => (
          <UnstyledButton
            key={status}
            className="o-card"
            p="sm"
            onClick={() => review(status)}
            aria-label={t('collection.countOf', {
              status: t(`collection.status.${status}`),
              count: totals[count],
            })}
          >
            <Text size="xl" fw={650} style={{ fontVariantNumeric: 'tabular-nums' }}>
              {totals[count]}
            </Text>
            <Text size="sm" component="div">
              <SubmissionMark status={status} />
            </Text>
          </UnstyledButton>
        ))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <Share
          title={t('collection.completeness')}
          part={totals.filledCells}
          whole={totals.allCells}
          text={t('collection.cellsFilled', { n: totals.filledCells, all: totals.allCells })}
        />
        <Share
          title={t('collection.timeliness')}
          part={totals.onTime}
          whole={totals.participants}
          text={t('collection.onTime', { n: totals.onTime, all: totals.participants, late: totals.late })}
        />
      </SimpleGrid>
      <Silent campaign={campaign} silent={silent} />
      <Text size="xs" c="dimmed">
        {t('collection.asOf', { at: moment(new Date(at).toISOString()) })}
      </Text>
    </Stack>
  );
}

function Share({ title, part, whole, text }: { title: string; part: number; whole: number; text: string }) {
  return (
    <div className="o-card" style={{ padding: 12 }}>
      <Group justify="space-between">
        <Text fw={600}>{title}</Text>
        <Text size="sm">{text}</Text>
      </Group>
      <Progress value={whole === 0 ? 0 : (part / whole) * 100} mt={6} aria-hidden="true" />
    </div>
  );
}

/** Everybody who has not begun gets one reminder by one click; who already has today's isn't bothered again. */
function Silent({ campaign, silent }: { campaign: Campaign; silent: CompletenessRow[] }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const canEdit = useCan('campaign:edit', campaign.organisationId);
  const reminder = useMutation({
    mutationFn: () => remind(campaign),
    onSuccess: ({ sent, alreadyReminded }) => {
      toast(t('collection.reminded', { count: sent, already: alreadyReminded }));
      return client.invalidateQueries({ queryKey: ['campaign', campaign.id] });
    },
    onError: (problem) => toastProblem(problem, () => reminder.mutate()),
  });
  return (
    <section
      className="o-card"
      style={{ padding: 12 }}
      aria-label={t('collection.silent', { count: silent.length })}
    >
      <Group justify="space-between" mb={6}>
        <Text component="h2" fw={600} size="md" m={0}>
          {t('collection.silent', { count: silent.length })}
        </Text>
        {canEdit && silent.length > 0 && campaign.status === 'open' && (
          <Button size="sm" loading={reminder.isPending} onClick={() => reminder.mutate()}>
            {t('collection.remind')}
          </Button>
        )}
      </Group>
      {silent.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('collection.allStarted')}
        </Text>
      ) : (
        <Group gap="4px 16px">
          {silent.map((one) => (
            <TextLink
              key={one.submissionId}
              to="/submissions/$submissionId"
              params={{ submissionId: one.submissionId }}
              size="sm"
            >
              {one.name}
            </TextLink>
          ))}
        </Group>
      )}
    </section>
  );
}
