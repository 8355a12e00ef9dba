import { NativeSelect, Stack, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '@/components/links';
import { Empty } from '@/components/States';
import { day } from '@/format/days';
import type { SubmissionStatus } from '../submission/api';
import { SubmissionMark } from '../submission/SubmissionMark';
import type { CompletenessRow } from './api';

const ORDER: SubmissionStatus[] = ['submitted', 'approved', 'returned', 'draft', 'not_started', 'accepted'];

interface SubmissionListProps {
  items: CompletenessRow[];
  status?: string;
  show: (status: string | undefined) => void;
}

/** The submissions of a campaign, what waits for a review first. */
export function SubmissionList({ items, status, show }: SubmissionListProps) {
  const { t } = useTranslation();
  const shown = items
    .filter((one) => !status || one.status === status)
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || a.name.localeCompare(b.name, 'ru'));
  return (
    <Stack gap="sm">
      <NativeSelect
        w={260}
        label={t('field.status')}
        value={status ?? ''}
        data={[
          { value: '', label: t('collection.anyStatus') },
          ...ORDER.map((value) => ({ value, label: t(`collection.status.${value}`) })),
        ]}
        onChange={(event) => show(event.currentTarget.value || undefined)}
      />
      <div className="o-card">
        {shown.length === 0 ? (
          <Empty title={t('state.nothingFound')} hint={t('state.tryOther')} />
        ) : (
          <Table verticalSpacing="xs" aria-label={t('collection.tab.review')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('field.organisation')}</Table.Th>
                <Table.Th>{t('field.status')}</Table.Th>
                <Table.Th visibleFrom="sm">{t('collection.due')}</Table.Th>
                <Table.Th ta="right">{t('collection.filled')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((one) => (
                <Table.Tr key={one.submissionId}>
                  <Table.Td>
                    <TextLink
                      to="/submissions/$submissionId"
                      params={{ submissionId: one.submissionId }}
                      fw={500}
                    >
                      {one.name}
                    </TextLink>
                  </Table.Td>
                  <Table.Td>
                    <SubmissionMark status={one.status} />
                  </Table.Td>
                  <Table.Td visibleFrom="sm" c={one.late ? 'var(--mantine-color-error)' : undefined}>
                    {day(one.dueOn)} {one.late && t('collection.late')}
                  </Table.Td>
                  <Table.Td ta="right">
                    {t('collection.campaign.of', { n: one.filled, all: one.cells })}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </div>
    </Stack>
  );
}
