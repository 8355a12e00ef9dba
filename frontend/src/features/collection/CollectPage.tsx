import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import { TextLink } from '@/components/links';
import { Page } from '@/components/Page';
import { Empty, Failure, Loading } from '@/components/States';
import { day } from '@/format/days';
import { periodName } from '@/format/periods';
import type { Submission } from './submission/api';
import { isEntering, submissionsQuery } from './submission/api';
import { SubmissionMark } from './submission/SubmissionMark';

/** What this person has to report: what is due first, what was done below. */
export function CollectPage() {
  const { t } = useTranslation();
  const submissions = useQuery(submissionsQuery);
  const approves = useCan('submission:approve');
  const items = submissions.data?.items ?? [];
  const mine = (one: Submission) => isEntering(one) || one.status === 'approved';
  const due = items.filter(mine).sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const sent = items.filter((one) => !mine(one));
  return (
    <Page
      narrow
      title={t('nav.collect')}
      below={t(approves ? 'collection.collectApprove' : 'collection.collectHint')}
    >
      {submissions.error && <Failure problem={submissions.error} retry={submissions.refetch} />}
      {submissions.isPending && <Loading rows={3} height={80} />}
      {submissions.data && items.length === 0 && (
        <div className="o-card">
          <Empty title={t('collection.nothingDue')} hint={t('collection.nothingDueHint')} />
        </div>
      )}
      <Stack gap="lg">
        {due.length > 0 && <List title={t('collection.toReport')} items={due} />}
        {sent.length > 0 && <List title={t('collection.reported')} items={sent} />}
      </Stack>
    </Page>
  );
}

function List({ title, items }: { title: string; items: Submission[] }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Text component="h2" fw={600} size="lg" m={0}>
        {title}
      </Text>
      {items.map((one) => (
        <article key={one.id} className="o-card" style={{ padding: '12px 16px' }}>
          <Group justify="space-between" gap="xs">
            <TextLink to="/submissions/$submissionId" params={{ submissionId: one.id }} fw={600}>
              {one.campaignTitle}
            </TextLink>
            <SubmissionMark status={one.status} />
          </Group>
          <Group gap="md" mt={2}>
            <Text size="sm">{one.organisationName}</Text>
            <Text size="sm" c="dimmed">
              {periodName(one.period)}
            </Text>
            <Text size="sm" c={one.late ? 'var(--mantine-color-error)' : 'dimmed'}>
              {t(one.late ? 'collection.overdue' : 'collection.dueOn', { date: day(one.dueOn) })}
            </Text>
            <Text size="sm" c="dimmed">
              {t('collection.progress', { filled: one.filled, cells: one.cells })}
            </Text>
          </Group>
          {one.reason && (
            <Text size="sm" className="o-warning" component="p" mt={4} mb={0}>
              {t('collection.reason', { reason: one.reason })}
            </Text>
          )}
        </article>
      ))}
    </Stack>
  );
}
