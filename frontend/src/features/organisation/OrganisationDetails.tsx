import { Box, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import type { Organisation } from '@/api/types';
import { TextLink } from '@/components/links';
import { OrganisationName, useOrganisation } from '@/components/OrganisationName';
import { Failure, Loading } from '@/components/States';
import { day } from '@/format/days';
import { CloseDialog, RenameDialog } from './ChangeDialogs';
import { OrganisationDialog } from './OrganisationDialog';

export function OrganisationDetails({ id }: { id: string }) {
  const { t } = useTranslation();
  const canEdit = useCan('organisation:edit', id);
  const canSeePeople = useCan('person:read');
  const [dialog, setDialog] = useState<'edit' | 'rename' | 'close'>();
  const { data: organisation, error, refetch } = useOrganisation(id);
  if (error) return <Failure problem={error} retry={refetch} />;
  if (!organisation)
    return (
      <Box className="o-card" p="md">
        <Loading rows={5} />
      </Box>
    );
  const close = () => setDialog(undefined);
  return (
    <Box component="section" className="o-card" p="md" aria-label={organisation.name}>
      <Stack gap="md">
        <div>
          <Title order={2}>{organisation.name}</Title>
          <Text size="sm" c="dimmed">
            {t(`organisation.kind.${organisation.kind}`)}
            {organisation.parentId && (
              <>
                {' · '}
                <TextLink to="/organisations" search={{ id: organisation.parentId }} size="sm">
                  <OrganisationName id={organisation.parentId} />
                </TextLink>
              </>
            )}
          </Text>
          {organisation.closed && (
            <Text size="sm" className="o-warning">
              {t('organisation.closedOn', { on: day(organisation.validTo) })}
              {organisation.successorId && (
                <TextLink
                  to="/organisations"
                  search={{ id: organisation.successorId }}
                  size="sm"
                  c="inherit"
                  underline="always"
                >
                  <OrganisationName id={organisation.successorId} />
                </TextLink>
              )}
            </Text>
          )}
        </div>
        {canEdit && !organisation.closed && (
          <Group gap="xs">
            {(['edit', 'rename', 'close'] as const).map((what) => (
              <Button key={what} size="xs" variant="default" onClick={() => setDialog(what)}>
                {t(`organisation.${what}`)}
              </Button>
            ))}
          </Group>
        )}
        <Facts organisation={organisation} />
        <div>
          <Title order={3} mb={4}>
            {t('organisation.names')}
          </Title>
          {organisation.names.map((name) => (
            <Text key={name.name + name.from} size="sm">
              {name.name}{' '}
              <Text span size="sm" c="dimmed">
                {name.from && t('schedule.since', { from: day(name.from) })}
              </Text>
            </Text>
          ))}
        </div>
        {canSeePeople && (
          <TextLink to="/people" search={{ organisationId: organisation.id }} size="sm">
            {t('organisation.people')}
          </TextLink>
        )}
      </Stack>
      {dialog === 'edit' && <OrganisationDialog organisation={organisation} onClose={close} />}
      {dialog === 'rename' && <RenameDialog organisation={organisation} onClose={close} />}
      {dialog === 'close' && <CloseDialog organisation={organisation} onClose={close} />}
    </Box>
  );
}

function Facts({ organisation: { codes, grades, settlement, validFrom } }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const facts = [
    grades && [
      t('field.grades'),
      grades.from === grades.to ? `${grades.from}` : `${grades.from}–${grades.to}`,
    ],
    settlement && [t('field.settlement'), t(`ranking.settlements.${settlement}`)],
    validFrom && [t('field.validFrom'), day(validFrom)],
    ...codes.map(({ scheme, value }) => [t(`code.${scheme}`), value]),
  ].filter((fact) => !!fact);
  if (facts.length === 0) return null;
  return (
    <Table withRowBorders={false} verticalSpacing={4} aria-label={t('organisation.facts')}>
      <Table.Tbody>
        {facts.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" fw={400} c="dimmed" pl={0} w={140}>
              {name}
            </Table.Th>
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
