import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import { TextLink } from '@/components/links';
import { day, moment } from '@/format/days';
import { periodName } from '@/format/periods';
import { type Cells, useForm } from '../entry/useCells';
import type { Submission } from '../submission/api';
import { SubmissionMark } from '../submission/SubmissionMark';

export function FormTitle({ submission }: { submission: Submission }) {
  const { campaignTitle, campaignId, organisationId } = submission;
  const coordinates = useCan('campaign:edit', organisationId);
  return coordinates ? (
    <TextLink to="/campaigns/$campaignId" params={{ campaignId }} search={{ tab: 'review' }}>
      {campaignTitle}
    </TextLink>
  ) : (
    <TextLink to="/collect">{campaignTitle}</TextLink>
  );
}

/** Whose form this is, of which period, until when and how far it has come. */
export function FormHead({ cells: { store } }: { cells: Cells }) {
  const { t } = useTranslation();
  useForm(store);
  const submission = store.submission();
  const { approvedBy, approvedAt, acceptedBy, acceptedAt, submittedBy, submittedAt } = submission;
  const steps = [
    { name: 'approved', by: approvedBy, at: approvedAt },
    { name: 'submitted', by: submittedBy, at: submittedAt },
    { name: 'accepted', by: acceptedBy, at: acceptedAt },
  ].filter((step) => step.at);
  return (
    <>
      <Group gap="xs">
        <SubmissionMark status={submission.status} />
        <span>{periodName(submission.period)}</span>
        <span>{t('collection.dueOn', { date: day(submission.dueOn) })}</span>
        {submission.late && (
          <Badge color="red" variant="outline" tt="none">
            {t('collection.late')}
          </Badge>
        )}
        {submission.round > 1 && <span>{t('collection.round', { n: submission.round })}</span>}
        {steps.map(({ name, by, at }) => (
          <span key={name}>{t(`collection.step.${name}`, { name: by ?? '', at: moment(at!) })}</span>
        ))}
      </Group>
      {submission.reason && (
        <Text className="o-warning" mt={4} size="sm" component="p">
          {t('collection.reason', { reason: submission.reason })}
        </Text>
      )}
    </>
  );
}
