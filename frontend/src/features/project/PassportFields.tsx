import { Group, NativeSelect, Paper, SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectInput } from '@/api/types';
import { DateField } from '@/components/fields/DateField';
import { ListEditor } from '@/components/fields/ListEditor';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { TextList } from '@/components/fields/TextList';
import { PartyEditor } from '@/components/language/PartyEditor';
import { type RecordFormState, textField } from '@/components/record/RecordForm';

type Form = RecordFormState<ProjectInput>;
type Item<K extends keyof ProjectInput> = NonNullable<ProjectInput[K]> extends (infer T)[] ? T : never;
type Stage = Item<'stages'>;
type Member = NonNullable<Item<'bodies'>['members']>[number];
const BODY_KINDS = ['council', 'working_group', 'other'] as const;
const SIDES = ['strengths', 'weaknesses', 'opportunities', 'threats', 'conclusions'] as const;
const newKey = () => crypto.randomUUID().slice(0, 8);

export function PassportFields({ form }: { form: Form }) {
  const { t } = useTranslation();
  return (
    <>
      <Part title={t('project.passport')}>
        <Facts form={form} />
      </Part>
      <Part title={t('project.purpose')}>
        {(['goals', 'objectives', 'principles', 'expectedResults'] as const).map((key) => (
          <TextList
            key={key}
            label={t(`field.${key}`)}
            items={form.values[key]}
            onChange={(items) => form.set({ [key]: items })}
          />
        ))}
      </Part>
      <Part title={t('project.course')}>
        <Levels form={form} />
        <Stages form={form} />
        <Directions form={form} />
      </Part>
      <Part title={t('field.resources')}>
        <Resources form={form} />
      </Part>
      <Part title={t('field.swot')}>
        <Swot form={form} />
      </Part>
      <Part title={t('field.bodies')}>
        <Bodies form={form} />
      </Part>
      <Part title={t('field.notes')}>
        <TextList
          label={t('field.notes')}
          items={form.values.notes}
          onChange={(notes) => form.set({ notes })}
        />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="md">
      <Title order={2} mb="sm">
        {title}
      </Title>
      <Stack gap="md">{children}</Stack>
    </Paper>
  );
}

function Facts({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { values, set } = form;
  const period = (patch: Partial<NonNullable<ProjectInput['period']>>) =>
    set({ period: { ...values.period, ...patch } });
  return (
    <>
      <Textarea label={t('field.title')} required autosize {...textField(form, 'title')} />
      <OrganisationPicker
        label={t('field.organisation')}
        required
        path="organisationId"
        error={form.errorAt('organisationId')}
        value={values.organisationId}
        onPick={(id) => set({ organisationId: id ?? '' })}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput
          label={t('field.periodText')}
          value={values.period?.text ?? ''}
          onChange={(e) => period({ text: e.currentTarget.value || undefined })}
        />
        {(['start', 'end'] as const).map((side) => (
          <DateField
            key={side}
            label={t(`field.${side}`)}
            data-path={`period.${side}`}
            error={form.errorAt(`period.${side}`)}
            value={values.period?.[side]}
            onChange={(date) => period({ [side]: date })}
          />
        ))}
      </SimpleGrid>
      <PartyEditor
        roles={false}
        label={t('field.head')}
        parties={values.head ? [values.head] : []}
        onChange={(parties) => set({ head: parties.at(-1) })}
      />
      <PartyEditor
        roles={false}
        label={t('field.coordinators')}
        parties={values.coordinators}
        onChange={(coordinators) => set({ coordinators })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={t('field.regionalProject')} {...textField(form, 'regionalProject')} />
        <TextInput label={t('field.federalProject')} {...textField(form, 'federalProject')} />
      </SimpleGrid>
    </>
  );
}

function Levels({ form }: { form: Form }) {
  const { t } = useTranslation();
  return (
    <ListEditor
      label={t('field.levels')}
      items={form.values.levels}
      onChange={(levels) => form.set({ levels })}
      empty={(): Item<'levels'> => ({ key: newKey(), title: '' })}
      render={(level, change, name) => (
        <TextInput
          aria-label={name}
          value={level.title}
          onChange={(e) => change({ ...level, title: e.currentTarget.value })}
        />
      )}
    />
  );
}

function Stages({ form }: { form: Form }) {
  const { t } = useTranslation();
  return (
    <ListEditor
      label={t('field.stages')}
      items={form.values.stages}
      onChange={(stages) => form.set({ stages })}
      empty={(): Stage => ({ key: newKey(), title: '' })}
      render={(stage, change, name) => (
        <Paper withBorder p="xs">
          <Stack gap="xs">
            <Group gap="xs" wrap="nowrap">
              <TextInput
                w={70}
                aria-label={`${name}: ${t('field.number')}`}
                placeholder="№"
                value={stage.number ?? ''}
                onChange={(e) => change({ ...stage, number: e.currentTarget.value || undefined })}
              />
              <TextInput
                style={{ flex: 1 }}
                aria-label={`${name}: ${t('field.title')}`}
                placeholder={t('field.title')}
                value={stage.title}
                onChange={(e) => change({ ...stage, title: e.currentTarget.value })}
              />
            </Group>
            <TextInput
              aria-label={`${name}: ${t('field.schedule')}`}
              placeholder={t('field.schedule')}
              value={stage.schedule?.text ?? ''}
              onChange={(e) =>
                change({
                  ...stage,
                  schedule: e.currentTarget.value ? { text: e.currentTarget.value } : undefined,
                })
              }
            />
            <TextList
              label={`${name}: ${t('field.items')}`}
              items={stage.items}
              onChange={(items) => change({ ...stage, items })}
            />
          </Stack>
        </Paper>
      )}
    />
  );
}

function Directions({ form }: { form: Form }) {
  const { t } = useTranslation();
  return (
    <ListEditor
      label={t('field.directions')}
      items={form.values.directions}
      onChange={(directions) => form.set({ directions })}
      empty={(): Item<'directions'> => ({ title: '' })}
      render={(direction, change, name) => (
        <Paper withBorder p="xs">
          <Stack gap="xs">
            <TextInput
              aria-label={`${name}: ${t('field.title')}`}
              placeholder={t('field.title')}
              value={direction.title ?? ''}
              onChange={(e) => change({ ...direction, title: e.currentTarget.value || undefined })}
            />
            <TextList
              label={`${name}: ${t('field.items')}`}
              items={direction.items}
              onChange={(items) => change({ ...direction, items })}
            />
          </Stack>
        </Paper>
      )}
    />
  );
}

function Resources({ form }: { form: Form }) {
  const { t } = useTranslation();
  return (
    <>
      <ListEditor
        label={t('field.resources')}
        items={form.values.resources}
        onChange={(resources) => form.set({ resources })}
        empty={(): Item<'resources'> => ({ text: '' })}
        render={(resource, change, name) => (
          <Textarea
            autosize
            minRows={1}
            aria-label={name}
            value={resource.text}
            onChange={(e) => change({ ...resource, text: e.currentTarget.value })}
          />
        )}
      />
      <ListEditor
        label={t('field.staffing')}
        items={form.values.staffing}
        onChange={(staffing) => form.set({ staffing })}
        empty={(): Item<'staffing'> => ({ position: '' })}
        render={(post, change, name) => (
          <Paper withBorder p="xs">
            <Stack gap="xs">
              <TextInput
                aria-label={`${name}: ${t('field.position')}`}
                placeholder={t('field.position')}
                value={post.position}
                onChange={(e) => change({ ...post, position: e.currentTarget.value })}
              />
              <TextList
                label={`${name}: ${t('field.functions')}`}
                items={post.functions}
                onChange={(functions) => change({ ...post, functions })}
              />
            </Stack>
          </Paper>
        )}
      />
      <ListEditor
        label={t('field.effects')}
        items={form.values.effects}
        onChange={(effects) => form.set({ effects })}
        empty={(): Item<'effects'> => ({})}
        render={(effect, change, name) => (
          <Paper withBorder p="xs">
            <Stack gap="xs">
              <TextInput
                aria-label={`${name}: ${t('field.kind')}`}
                placeholder={t('field.kind')}
                value={effect.kind ?? ''}
                onChange={(e) => change({ ...effect, kind: e.currentTarget.value || undefined })}
              />
              <TextList
                label={`${name}: ${t('field.items')}`}
                items={effect.items}
                onChange={(items) => change({ ...effect, items })}
              />
            </Stack>
          </Paper>
        )}
      />
    </>
  );
}

function Swot({ form }: { form: Form }) {
  const { t } = useTranslation();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {SIDES.map((side) => (
        <TextList
          key={side}
          label={t(`field.${side}`)}
          items={form.values.swot?.[side]}
          onChange={(items) => form.set({ swot: { ...form.values.swot, [side]: items } })}
        />
      ))}
    </SimpleGrid>
  );
}

function Bodies({ form }: { form: Form }) {
  const { t } = useTranslation();
  return (
    <ListEditor
      label={t('field.bodies')}
      items={form.values.bodies}
      onChange={(bodies) => form.set({ bodies })}
      empty={(): Item<'bodies'> => ({ key: newKey(), name: '', kind: 'working_group' })}
      render={(body, change, name) => (
        <Paper withBorder p="xs">
          <Stack gap="xs">
            <Group gap="xs" wrap="nowrap">
              <TextInput
                style={{ flex: 1 }}
                aria-label={`${name}: ${t('field.name')}`}
                placeholder={t('field.name')}
                value={body.name}
                onChange={(e) => change({ ...body, name: e.currentTarget.value })}
              />
              <NativeSelect
                aria-label={`${name}: ${t('field.kind')}`}
                value={body.kind}
                data={BODY_KINDS.map((value) => ({ value, label: t(`body.${value}`) }))}
                onChange={(e) =>
                  change({ ...body, kind: e.currentTarget.value as (typeof BODY_KINDS)[number] })
                }
              />
            </Group>
            <ListEditor
              label={`${name}: ${t('field.members')}`}
              items={body.members}
              onChange={(members) => change({ ...body, members })}
              empty={(): Member => ({ name: '' })}
              render={(member, changeMember, memberName) => (
                <SimpleGrid cols={{ base: 1, sm: 4 }} spacing="xs">
                  {(['name', 'position'] as const).map((key) => (
                    <TextInput
                      key={key}
                      aria-label={`${memberName}: ${t(`field.${key}`)}`}
                      placeholder={t(`field.${key}`)}
                      value={member[key] ?? ''}
                      onChange={(e) => changeMember({ ...member, [key]: e.currentTarget.value })}
                    />
                  ))}
                  {(['from', 'to'] as const).map((key) => (
                    <DateField
                      key={key}
                      aria-label={`${memberName}: ${t(`field.${key}`)}`}
                      value={member[key]}
                      onChange={(date) => changeMember({ ...member, [key]: date })}
                    />
                  ))}
                </SimpleGrid>
              )}
            />
          </Stack>
        </Paper>
      )}
    />
  );
}
