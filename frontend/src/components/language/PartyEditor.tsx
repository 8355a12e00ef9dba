import { ActionIcon, Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PARTY_ROLES, type Party, type PartyRole } from '@/api/types';
import { PersonPicker } from '../fields/PersonPicker';
import { IconClose } from '../icons';
import { OrganisationName } from '../OrganisationName';
import { useDraft } from '../record/useDraft';
import { toastProblem } from '../toasts';
import { PersonProposals } from './PersonProposals';
import { ResponsibleHint, readParties } from './ResponsibleHint';

interface PartyEditorProps {
  label: string;
  /** The name under which a party is kept while it is typed. */
  draft: string;
  parties: Party[] | undefined;
  onChange: (parties: Party[]) => void;
  /** Whether a party's part in the work matters here (it does for activities, not for the head of a project). */
  roles?: boolean;
  disabled?: boolean;
}

/** Parties as the document names them; each may be met with a person of the system. */
export function PartyEditor({ label, draft, parties = [], onChange, ...rest }: PartyEditorProps) {
  const { roles = true, disabled } = rest;
  const { t } = useTranslation();
  const client = useQueryClient();
  const { value: typed = '', keep, drop } = useDraft<string>(draft);
  const id = useId();
  const replace = (index: number, patch: Partial<Party>) =>
    onChange(parties.map((party, i) => (i === index ? { ...party, ...patch } : party)));
  const add = async () => {
    try {
      onChange([...parties, ...(await readParties(client, typed))]);
      drop();
    } catch (problem) {
      toastProblem(problem, add);
    }
  };
  return (
    <Stack gap={6} role="group" aria-labelledby={id}>
      <Text id={id} size="sm" fw={600}>
        {label}
      </Text>
      {parties.map((party, index) => (
        <Stack key={index} gap={4} className="o-card" p={8}>
          <Group gap={6} wrap="nowrap" align="flex-start">
            <Text size="sm" style={{ flex: 1, overflowWrap: 'anywhere' }}>
              {party.text}
            </Text>
            <Text size="xs" c="dimmed">
              <Meant party={party} />
            </Text>
            {!disabled && (
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={t('action.removeItem', { name: party.text })}
                onClick={() => onChange(parties.filter((_, i) => i !== index))}
              >
                <IconClose size={14} />
              </ActionIcon>
            )}
          </Group>
          {roles && (
            <NativeSelect
              size="xs"
              aria-label={t('party.roleOf', { name: party.text })}
              disabled={disabled}
              value={party.role}
              onChange={(event) => replace(index, { role: event.currentTarget.value as PartyRole })}
              data={PARTY_ROLES.map((role) => ({ value: role, label: t(`party.role.${role}`) }))}
            />
          )}
          {party.kind === 'person' && !disabled && (
            <PersonMatch party={party} onMatch={(personId) => replace(index, { personId })} />
          )}
        </Stack>
      ))}
      {!disabled && (
        <Stack gap={4}>
          <Textarea
            autosize
            minRows={1}
            aria-label={t('party.add', { name: label })}
            placeholder={t('party.placeholder')}
            value={typed}
            onChange={(event) => (event.currentTarget.value ? keep(event.currentTarget.value) : drop())}
          />
          {typed.trim() !== '' && (
            <>
              <ResponsibleHint text={typed} />
              <Group>
                <Button size="compact-sm" variant="light" onClick={add}>
                  {t('action.add')}
                </Button>
              </Group>
            </>
          )}
        </Stack>
      )}
    </Stack>
  );
}

/** A name meets a person only as a proposal that a human confirms. */
function PersonMatch({ party, onMatch }: { party: Party; onMatch: (personId: string | undefined) => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap={4}>
      {!party.personId && <PersonProposals text={party.text} onMatch={onMatch} />}
      <PersonPicker
        label={t('party.person')}
        value={party.personId}
        onPick={(person) => onMatch(person?.id)}
      />
    </Stack>
  );
}

/** What kind of party it is, or, once somebody has said so, which organisation or whose heads. */
function Meant({ party }: { party: Party }) {
  const { t } = useTranslation();
  if (party.organisationId) return <OrganisationName id={party.organisationId} />;
  return party.headsOf ? t(`party.headsOf.${party.headsOf}`) : t(`party.kind.${party.kind}`);
}
