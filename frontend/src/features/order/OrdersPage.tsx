import { Group, Table } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import { SearchBox } from '@/components/fields/SearchBox';
import { IconPlus } from '@/components/icons';
import { ButtonLink, TextLink } from '@/components/links';
import { More } from '@/components/More';
import { Page } from '@/components/Page';
import { Empty, Failure, Loading } from '@/components/States';
import { day } from '@/format/days';
import { useOrders } from './api';

const route = getRouteApi('/inside/framed/orders');

export function OrdersPage() {
  const { t } = useTranslation();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const canEdit = useCan('order:edit');
  const canImport = useCan('import:edit');
  const orders = useOrders(q);
  const add = canEdit && (
    <ButtonLink to="/orders/new" variant="default" leftSection={<IconPlus />}>
      {t('order.new')}
    </ButtonLink>
  );
  return (
    <Page title={t('nav.orders')} actions={add}>
      <Group mb="sm">
        <SearchBox
          label={t('order.search')}
          value={q}
          onSearch={(next) => navigate({ search: { q: next }, replace: true })}
        />
      </Group>
      {orders.error && <Failure problem={orders.error} retry={orders.refetch} />}
      {orders.isPending && <Loading />}
      {orders.items?.length === 0 && (
        <div className="o-card">
          {q ? (
            <Empty title={t('state.nothingFound')} hint={t('state.tryOther')} />
          ) : (
            <Empty title={t('order.empty')} hint={t('order.emptyHint')}>
              {canImport && <ButtonLink to="/imports">{t('import.begin')}</ButtonLink>}
              {add}
            </Empty>
          )}
        </div>
      )}
      {orders.items && orders.items.length > 0 && (
        <div className="o-card">
          <Table verticalSpacing="xs" aria-label={t('nav.orders')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={{ base: 70, sm: 110 }}>{t('field.number')}</Table.Th>
                <Table.Th w={130}>{t('field.date')}</Table.Th>
                <Table.Th>{t('field.title')}</Table.Th>
                <Table.Th visibleFrom="sm">{t('field.issuer')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {orders.items.map((order) => (
                <Table.Tr key={order.id}>
                  <Table.Td>{order.number}</Table.Td>
                  <Table.Td>{day(order.date)}</Table.Td>
                  <Table.Td>
                    <TextLink to="/orders/$orderId" params={{ orderId: order.id }} fw={600}>
                      {order.title}
                    </TextLink>
                  </Table.Td>
                  <Table.Td visibleFrom="sm">{order.issuer}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <More query={orders} />
    </Page>
  );
}
