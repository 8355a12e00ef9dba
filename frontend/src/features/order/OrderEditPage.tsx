import { Box, Group, Paper, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { homeOf, useMe } from '@/api/me';
import { orderQuery } from '@/api/orders';
import type { Order, OrderInput } from '@/api/types';
import { Allowed } from '@/components/access/Allowed';
import { DateField } from '@/components/fields/DateField';
import { ListEditor } from '@/components/fields/ListEditor';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { PartyEditor } from '@/components/language/PartyEditor';
import { Page } from '@/components/Page';
import { textField } from '@/components/record/fields';
import { RecordForm } from '@/components/record/RecordForm';
import type { FormState } from '@/components/record/useDraftedForm';
import { useRecordForm } from '@/components/record/useRecordForm';
import { Failure, Loading } from '@/components/States';
import { createOrder, orderInput, putOrder } from './api';
import { Acknowledgements, Annexes, Links } from './OrderLists';

const route = getRouteApi('/inside/framed/orders/$orderId/edit');
type Instruction = NonNullable<OrderInput['instructions']>[number];
type Basis = NonNullable<OrderInput['basis']>[number];

export function OrderEditPage() {
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
  return (
    <Allowed permission="order:edit" at={order.data.organisationId}>
      <OrderForm order={order.data} />
    </Allowed>
  );
}

export function OrderNewPage() {
  const me = useMe();
  if (!me)
    return (
      <Box p="lg">
        <Loading />
      </Box>
    );
  return <OrderForm organisationId={homeOf(me, 'order:edit')} />;
}

function OrderForm({ order, organisationId }: { order?: Order; organisationId?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const show = (id: string) => navigate({ to: '/orders/$orderId', params: { orderId: id } });
  const form = useRecordForm<Order, OrderInput>({
    form: `order:${order?.id ?? 'new'}`,
    view: order,
    // Number, date and issuer have no sensible beginning; the server names what is missing.
    blank: { title: '', organisationId: organisationId ?? '' } as OrderInput,
    toInput: orderInput,
    create: createOrder,
    put: order && putOrder(order.id),
    onSaved: async (saved) => {
      client.setQueryData(orderQuery(saved.id).queryKey, saved);
      await client.invalidateQueries({ queryKey: ['orders'] });
      await show(saved.id);
    },
  });
  return (
    <Page narrow title={order ? t('order.edit') : t('order.new')} below={order?.title}>
      <RecordForm
        state={form}
        onCancel={() => (order ? show(order.id) : navigate({ to: '/orders', search: {} }))}
      >
        <Head form={form} />
        <Paper withBorder p="md">
          <Instructions form={form} />
        </Paper>
        <Paper withBorder p="md">
          <ListEditor<Basis>
            label={t('field.basis')}
            items={form.values.basis}
            onChange={(basis) => form.set({ basis })}
            empty={() => ({ text: '' })}
            render={(basis, change, name) => (
              <Textarea
                autosize
                minRows={1}
                aria-label={name}
                value={basis.text}
                onChange={(event) => change({ ...basis, text: event.currentTarget.value })}
              />
            )}
          />
        </Paper>
        <Annexes form={form} />
        <Links form={form} orderId={order?.id} />
        <Acknowledgements form={form} />
      </RecordForm>
    </Page>
  );
}

function Head({ form }: { form: FormState<OrderInput> }) {
  const { t } = useTranslation();
  const { signer } = form.values;
  const sign = (patch: { name?: string; position?: string }) => {
    const next = { name: '', ...signer, ...patch };
    form.set({ signer: next.name || next.position ? next : undefined });
  };
  return (
    <Paper withBorder p="md">
      <Stack>
        <Textarea label={t('field.title')} required autosize {...textField(form, 'title')} />
        <OrganisationPicker
          label={t('field.organisation')}
          permission="order:edit"
          required
          path="organisationId"
          error={form.errorAt('organisationId')}
          value={form.values.organisationId}
          onPick={(id) => form.set({ organisationId: id ?? '' })}
        />
        <TextInput label={t('field.issuer')} required {...textField(form, 'issuer')} />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput label={t('field.number')} required {...textField(form, 'number')} />
          <DateField
            label={t('field.date')}
            required
            data-path="date"
            error={form.errorAt('date')}
            value={form.values.date}
            onChange={(date) => form.set({ date } as Partial<OrderInput>)}
          />
          <TextInput label={t('field.place')} {...textField(form, 'place')} />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('field.signer')}
            data-path="signer.name"
            error={form.errorAt('signer.name')}
            value={signer?.name ?? ''}
            onChange={(event) => sign({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t('field.position')}
            value={signer?.position ?? ''}
            onChange={(event) => sign({ position: event.currentTarget.value || undefined })}
          />
        </SimpleGrid>
      </Stack>
    </Paper>
  );
}

function Instructions({ form }: { form: FormState<OrderInput> }) {
  const { t } = useTranslation();
  return (
    <ListEditor<Instruction>
      label={t('field.instructions')}
      items={form.values.instructions}
      onChange={(instructions) => form.set({ instructions })}
      empty={() => ({ number: '', text: '' })}
      render={(one, change, name, index) => (
        <Paper withBorder p="xs">
          <Stack gap="xs">
            <Group gap="xs" wrap="nowrap" align="flex-start">
              <TextInput
                w={70}
                aria-label={`${name}: ${t('field.number')}`}
                placeholder="№"
                value={one.number ?? ''}
                onChange={(event) => change({ ...one, number: event.currentTarget.value })}
              />
              <Textarea
                autosize
                minRows={1}
                style={{ flex: 1 }}
                aria-label={`${name}: ${t('field.text')}`}
                placeholder={t('field.text')}
                data-path={`instructions.${index}.text`}
                error={form.errorAt(`instructions.${index}.text`)}
                value={one.text}
                onChange={(event) => change({ ...one, text: event.currentTarget.value })}
              />
            </Group>
            <TextInput
              aria-label={`${name}: ${t('field.schedule')}`}
              placeholder={t('field.schedule')}
              value={one.schedule?.text ?? ''}
              onChange={(event) =>
                change({
                  ...one,
                  schedule: event.currentTarget.value ? { text: event.currentTarget.value } : undefined,
                })
              }
            />
            <PartyEditor
              roles={false}
              label={t('field.executors')}
              draft={`${form.name}:executors:${index}`}
              parties={one.executors}
              onChange={(executors) => change({ ...one, executors })}
            />
          </Stack>
        </Paper>
      )}
    />
  );
}
