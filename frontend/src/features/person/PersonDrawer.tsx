import { Box, Button, Group, Paper, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { homeOf, useMe, useRight } from '@/api/me';
import type { Person, PersonInput } from '@/api/types';
import { WhoMay } from '@/components/access/Allowed';
import { DateField } from '@/components/fields/DateField';
import { ListEditor } from '@/components/fields/ListEditor';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { SideDrawer } from '@/components/layers/SideDrawer';
import { OrganisationName } from '@/components/OrganisationName';
import { textField } from '@/components/record/fields';
import { RecordForm } from '@/components/record/RecordForm';
import { useRecordForm } from '@/components/record/useRecordForm';
import { useTrash } from '@/components/record/useTrash';
import { Failure, Loading } from '@/components/States';
import { day } from '@/format/days';
import { createPerson, personInput, personQuery, putPerson, removePerson, restorePerson } from './api';

/** Stands for the id of a person who isn't in the register yet. */
export const NEW = 'new';

export function PersonDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const query = useQuery({ ...personQuery(id), enabled: id !== NEW });
  const person = query.data;
  const { held } = useRight('person:edit', person?.organisationId);
  return (
    <SideDrawer
      opened
      onClose={onClose}
      position="right"
      size={520}
      title={
        <Text span fw={600}>
          {id === NEW ? t('person.new') : person?.displayName}
        </Text>
      }
    >
      {query.error && <Failure problem={query.error} retry={query.refetch} />}
      {id !== NEW && !person && !query.error && <Loading />}
      {held && (id === NEW || person) && <PersonForm person={person} onClose={onClose} />}
      {held === false && person && <PersonCard person={person} />}
      {held === false && id === NEW && <WhoMay permission="person:edit" />}
    </SideDrawer>
  );
}

function PersonCard({ person }: { person: Person }) {
  return (
    <Stack gap="xs">
      {(person.positions ?? []).map((position) => (
        <Text key={position.organisationId + position.title}>
          {position.title}, <OrganisationName id={position.organisationId} />{' '}
          <Text span c="dimmed" size="sm">
            {[day(position.from), day(position.to)].filter(Boolean).join(' – ')}
          </Text>
        </Text>
      ))}
      {person.email && <Text>{person.email}</Text>}
      {person.phone && <Text>{person.phone}</Text>}
    </Stack>
  );
}

function PersonForm({ person, onClose }: { person?: Person; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const me = useMe();
  const { remove } = useTrash();
  const form = useRecordForm<Person, PersonInput>({
    form: `person:${person?.id ?? NEW}`,
    view: person,
    blank: { organisationId: homeOf(me, 'person:edit'), familyName: '', positions: [] },
    toInput: personInput,
    create: createPerson,
    put: person && putPerson(person.id),
    onSaved: async (saved) => {
      client.setQueryData(personQuery(saved.id).queryKey, saved);
      await client.invalidateQueries({ queryKey: ['people'] });
      onClose();
    },
  });
  const trash = async (gone: Person) => {
    const done = await remove({
      name: gone.displayName,
      remove: () => removePerson(gone),
      restore: () => restorePerson(gone.id),
      keys: ['people'],
    });
    if (done) onClose();
  };
  return (
    <RecordForm state={form} onCancel={onClose}>
      <TextInput label={t('field.familyName')} required data-autofocus {...textField(form, 'familyName')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t('field.givenName')} {...textField(form, 'givenName')} />
        <TextInput label={t('field.patronymic')} {...textField(form, 'patronymic')} />
        <TextInput label={t('field.email')} type="email" {...textField(form, 'email')} />
        <TextInput label={t('field.phone')} type="tel" {...textField(form, 'phone')} />
      </SimpleGrid>
      <ListEditor
        label={t('field.positions')}
        items={form.values.positions}
        onChange={(positions) => form.set({ positions })}
        empty={(): NonNullable<PersonInput['positions']>[number] => ({
          organisationId: homeOf(me, 'person:edit') ?? '',
          title: '',
        })}
        render={(position, change, name, index) => (
          <Paper withBorder p="xs">
            <Stack gap="xs">
              <TextInput
                aria-label={`${name}: ${t('field.position')}`}
                placeholder={t('field.position')}
                data-path={`positions.${index}.title`}
                error={form.errorAt(`positions.${index}.title`)}
                value={position.title}
                onChange={(event) => change({ ...position, title: event.currentTarget.value })}
              />
              <OrganisationPicker
                label={t('field.organisation')}
                required
                value={position.organisationId}
                onPick={(id) => change({ ...position, organisationId: id ?? '' })}
              />
              <Group grow>
                {(['from', 'to'] as const).map((side) => (
                  <DateField
                    key={side}
                    label={t(`field.${side}`)}
                    data-path={`positions.${index}.${side}`}
                    error={form.errorAt(`positions.${index}.${side}`)}
                    value={position[side]}
                    onChange={(date) => change({ ...position, [side]: date })}
                  />
                ))}
              </Group>
            </Stack>
          </Paper>
        )}
      />
      {person && (
        <Box>
          <Button variant="subtle" color="red" size="compact-sm" onClick={() => void trash(person)}>
            {t('action.toTrash')}
          </Button>
        </Box>
      )}
    </RecordForm>
  );
}
