import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { orderQuery } from '@/api/orders';
import type { Project } from '@/api/types';
import { TextLink } from '@/components/links';
import { day } from '@/format/days';
import { Block } from './Block';

export function Facts({ project }: { project: Project }) {
  const { t } = useTranslation();
  const { data: order } = useQuery(orderQuery(project.orderId));
  const facts: [string, ReactNode][] = [
    [
      'order',
      order && (
        <TextLink to="/orders/$orderId" params={{ orderId: order.id }}>
          {[order.number && `№ ${order.number}`, day(order.date), order.title].filter(Boolean).join(' · ')}
        </TextLink>
      ),
    ],
    ['head', project.head?.text],
    ['coordinators', project.coordinators?.map((party) => party.text).join('; ')],
    ['regionalProject', project.regionalProject],
    ['federalProject', project.federalProject],
    ['levels', project.levels?.map((level) => level.title).join(', ')],
  ];
  const filled = facts.filter(([, value]) => value);
  if (filled.length === 0) return null;
  return (
    <Block title={t('project.passport')}>
      <Table verticalSpacing={6} withRowBorders={false}>
        <Table.Tbody>
          {filled.map(([key, value]) => (
            <Table.Tr key={key} style={{ verticalAlign: 'top' }}>
              <Table.Th scope="row" fw={400} c="dimmed" pl={0} w={{ base: 120, sm: 220 }}>
                {t(`field.${key}`)}
              </Table.Th>
              <Table.Td className="o-pre">{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Block>
  );
}
