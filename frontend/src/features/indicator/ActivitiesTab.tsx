import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/api/types';
import { TextLink } from '@/components/links';
import { More } from '@/components/More';
import { Empty, Failure, Loading } from '@/components/States';
import { StatusMark } from '@/components/StatusMark';
import { useActivities } from './api';

/** What is done to move the indicator: the activities linked to it, with the way to each. */
export function ActivitiesTab({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const activities = useActivities(indicator.id);
  if (activities.error) return <Failure problem={activities.error} retry={activities.refetch} />;
  if (!activities.items) return <Loading rows={4} />;
  if (activities.items.length === 0)
    return (
      <div className="o-card">
        <Empty title={t('indicator.noActivities')} hint={t('indicator.noActivitiesHint')} />
      </div>
    );
  return (
    <>
      <div className="o-card">
        <Table verticalSpacing="xs" aria-label={t('indicator.tab.activities')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('roadmap.activity')}</Table.Th>
              <Table.Th w={220}>{t('field.schedule')}</Table.Th>
              <Table.Th w={140}>{t('field.status')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {activities.items.map(({ id, roadmapId, number, title, schedule, status }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <TextLink
                    to="/roadmaps/$roadmapId"
                    params={{ roadmapId }}
                    search={{ activity: id }}
                    size="sm"
                  >
                    {[number, title].filter(Boolean).join(' ')}
                  </TextLink>
                </Table.Td>
                <Table.Td>{schedule?.text}</Table.Td>
                <Table.Td>
                  <StatusMark status={status} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <More query={activities} />
    </>
  );
}
