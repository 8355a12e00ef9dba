import { Group, NativeSelect, Paper, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderInput } from '@/api/types';
import { DateField } from '@/components/fields/DateField';
import { ListEditor } from '@/components/fields/ListEditor';
import { PersonPicker } from '@/components/fields/PersonPicker';
import type { FormState } from '@/components/record/useDraftedForm';
import { OrderPicker } from './OrderPicker';

type Items<K extends keyof OrderInput> = Extract<NonNullable<OrderInput[K]>, unknown[]>[number];
type Annex = Items<'annexes'>;
type Acknowledgement = Items<'acknowledgements'>;
type Link = Items<'links'>;

interface ListProps {
  form: FormState<OrderInput>;
}

const LINK_KINDS: Link['kind'][] = ['amends', 'repeals', 'replaces'];

const Framed = ({ children }: { children: ReactNode }) => (
  <Paper withBorder p="md">
    {children}
  </Paper>
);

export function Annexes({ form }: ListProps) {
  const { t } = useTranslation();
  return (
    <Framed>
      <ListEditor<Annex>
        label={t('field.annexes')}
        items={form.values.annexes}
        onChange={(annexes) => form.set({ annexes })}
        empty={() => ({ number: String((form.values.annexes?.length ?? 0) + 1), title: '' })}
        render={(annex, change, name, index) => (
          <Group gap="xs" wrap="nowrap" align="flex-start">
            <TextInput
              w={70}
              aria-label={`${name}: ${t('field.number')}`}
              placeholder="№"
              value={annex.number ?? ''}
              onChange={(event) => change({ ...annex, number: event.currentTarget.value || undefined })}
            />
            <Textarea
              autosize
              minRows={1}
              style={{ flex: 1 }}
              aria-label={`${name}: ${t('field.title')}`}
              placeholder={t('field.title')}
              data-path={`annexes.${index}.title`}
              error={form.errorAt(`annexes.${index}.title`)}
              value={annex.title}
              onChange={(event) => change({ ...annex, title: event.currentTarget.value })}
            />
          </Group>
        )}
      />
    </Framed>
  );
}

/** Who has read the order, as printed, when, and who that is in the system. */
export function Acknowledgements({ form }: ListProps) {
  const { t } = useTranslation();
  return (
    <Framed>
      <ListEditor<Acknowledgement>
        label={t('field.acknowledgements')}
        items={form.values.acknowledgements}
        onChange={(acknowledgements) => form.set({ acknowledgements })}
        empty={() => ({ name: '' })}
        render={(one, change, name, index) => (
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xs">
            <TextInput
              label={t('field.person')}
              aria-label={`${name}: ${t('field.person')}`}
              data-path={`acknowledgements.${index}.name`}
              error={form.errorAt(`acknowledgements.${index}.name`)}
              value={one.name}
              onChange={(event) => change({ ...one, name: event.currentTarget.value })}
            />
            <DateField
              label={t('field.date')}
              aria-label={`${name}: ${t('field.date')}`}
              data-path={`acknowledgements.${index}.date`}
              error={form.errorAt(`acknowledgements.${index}.date`)}
              value={one.date}
              onChange={(date) => change({ ...one, date })}
            />
            <PersonPicker
              label={t('party.person')}
              value={one.personId}
              onPick={(person) =>
                change({ ...one, personId: person?.id, name: one.name || (person?.displayName ?? '') })
              }
            />
          </SimpleGrid>
        )}
      />
    </Framed>
  );
}

/** What the order does to others: to one in the system, or to one known by its words only. */
export function Links({ form, orderId }: ListProps & { orderId?: string }) {
  const { t } = useTranslation();
  return (
    <Framed>
      <ListEditor<Link>
        label={t('field.links')}
        items={form.values.links}
        onChange={(links) => form.set({ links })}
        empty={() => ({ kind: 'amends' })}
        render={(link, change, name, index) => (
          <Group gap="xs" align="flex-start">
            <NativeSelect
              w={130}
              aria-label={`${name}: ${t('field.kind')}`}
              data={LINK_KINDS.map((kind) => ({ value: kind, label: t(`link.${kind}`) }))}
              value={link.kind}
              onChange={(event) => change({ ...link, kind: event.currentTarget.value as Link['kind'] })}
            />
            <Stack gap="xs" style={{ flex: '1 1 260px' }}>
              <OrderPicker
                label={`${name}: ${t('field.order')}`}
                value={link.orderId}
                except={orderId}
                error={form.errorAt(`links.${index}.orderId`)}
                onPick={(picked) => change({ ...link, orderId: picked })}
              />
              <Textarea
                autosize
                minRows={1}
                aria-label={`${name}: ${t('field.text')}`}
                placeholder={t('order.linkText')}
                data-path={`links.${index}.text`}
                error={form.errorAt(`links.${index}.text`) ?? form.errorAt(`links.${index}`)}
                value={link.text ?? ''}
                onChange={(event) => change({ ...link, text: event.currentTarget.value || undefined })}
              />
            </Stack>
          </Group>
        )}
      />
    </Framed>
  );
}
