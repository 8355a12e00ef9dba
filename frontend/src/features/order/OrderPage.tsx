import { Box, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import { orderQuery } from '@/api/orders';
import type { Order } from '@/api/types';
import { IconPencil, IconTrash } from '@/components/icons';
import { Understood } from '@/components/language/ScheduleHint';
import { ButtonLink, TextLink } from '@/components/links';
import { OrganisationName } from '@/components/OrganisationName';
import { Page } from '@/components/Page';
import { useTrash } from '@/components/record/useTrash';
import { Failure, Loading } from '@/components/States';
import { day } from '@/format/days';
import { orderNumber, removeOrder, restoreOrder } from './api';

const route = getRouteApi('/inside/framed/orders/$orderId');

export function OrderPage() {
  const { orderId } = route.useParams();
  const order = useQuery(orderQuery(orderId));
  if (order.error)
    return (
      <Box p="lg">
        <Failure problem={order.error} retry={order.refetch} />
      </Box>
    );
  if (!order.data)
    return (
      <Box p="lg">
        <Loading />
      </Box>
    );
  return <OrderView order={order.data} />;
}

function OrderView({ order }: { order: Order }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const canEdit = useCan('order:edit', order.organisationId);
  const { remove } = useTrash();
  const trash = async () => {
    const gone = await remove({
      name: order.title,
      remove: () => removeOrder(order),
      restore: () => restoreOrder(order.id),
      keys: ['orders'],
    });
    if (gone) await navigate({ to: '/orders', search: {} });
  };
  return (
    <Page
      narrow
      title={order.title}
      above={
        <TextLink to="/orders" size="sm">
          {t('nav.orders')}
        </TextLink>
      }
      below={
        <>
          {[order.issuer, orderNumber(order), day(order.date), order.place].filter(Boolean).join(' · ')}
          {' · '}
          <OrganisationName id={order.organisationId} />
        </>
      }
      actions={
        canEdit && (
          <>
            <ButtonLink
              to="/orders/$orderId/edit"
              params={{ orderId: order.id }}
              variant="default"
              leftSection={<IconPencil />}
            >
              {t('action.edit')}
            </ButtonLink>
            <Button variant="default" px={10} aria-label={t('action.toTrash')} onClick={trash}>
              <IconTrash />
            </Button>
          </>
        )
      }
    >
      <Stack gap="md">
        <Block title={t('field.basis')} items={order.basis}>
          {(basis) =>
            [basis.text, basis.number && `№ ${basis.number}`, day(basis.date)].filter(Boolean).join(' · ')
          }
        </Block>
        <Instructions order={order} />
        <Block title={t('field.annexes')} items={order.annexes}>
          {(annex) => [annex.number, annex.title].filter(Boolean).join('. ')}
        </Block>
        <Block title={t('field.links')} items={order.links}>
          {(link) => (
            <>
              {t(`link.${link.kind}`)}{' '}
              {link.orderId ? (
                <TextLink to="/orders/$orderId" params={{ orderId: link.orderId }}>
                  {link.text ?? t('field.order')}
                </TextLink>
              ) : (
                link.text
              )}
            </>
          )}
        </Block>
        <Block title={t('field.acknowledgements')} items={order.acknowledgements}>
          {(one) => [one.name, day(one.date)].filter(Boolean).join(' · ')}
        </Block>
        {order.signer && (
          <Text>
            {t('field.signer')}: {[order.signer.name, order.signer.position].filter(Boolean).join(', ')}
          </Text>
        )}
      </Stack>
    </Page>
  );
}

function Block<T>({
  title,
  items,
  children,
}: {
  title: string;
  items?: T[];
  children: (item: T) => ReactNode;
}) {
  if (!items?.length) return null;
  return (
    <Box component="section" className="o-card" p="md">
      <Title order={2} mb="xs">
        {title}
      </Title>
      <List spacing={4} withPadding={false}>
        {items.map((item, i) => (
          <List.Item key={i}>{children(item)}</List.Item>
        ))}
      </List>
    </Box>
  );
}

function Instructions({ order }: { order: Order }) {
  const { t } = useTranslation();
  if (!order.instructions?.length) return null;
  return (
    <Box component="section" className="o-card" p="md">
      <Title order={2} mb="xs">
        {t('field.instructions')}
      </Title>
      <Stack gap="sm">
        {order.instructions.map((one, i) => (
          <Group key={i} gap="xs" wrap="nowrap" align="flex-start">
            <Text w={36} c="dimmed">
              {one.number}
            </Text>
            <Box style={{ flex: 1 }}>
              <Text className="o-pre">{one.text}</Text>
              {one.executors && one.executors.length > 0 && (
                <Text size="sm" c="dimmed">
                  {t('field.executors')}: {one.executors.map((party) => party.text).join('; ')}
                </Text>
              )}
              {one.schedule && (
                <>
                  <Text size="sm">{one.schedule.text}</Text>
                  <Understood schedule={one.schedule} />
                </>
              )}
              {one.controller && (
                <Text size="sm" c="dimmed">
                  {t('field.controller')}: {one.controller.text}
                </Text>
              )}
            </Box>
          </Group>
        ))}
      </Stack>
    </Box>
  );
}
