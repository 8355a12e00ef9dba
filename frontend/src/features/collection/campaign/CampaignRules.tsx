import { Group, NativeSelect, NumberInput, Paper, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ListEditor } from '@/components/fields/ListEditor';
import { PersonPicker } from '@/components/fields/PersonPicker';
import { pathOf } from '@/components/record/ErrorSummary';
import type { CampaignFields, CampaignInput, CampaignRule } from './types';

type Charge = NonNullable<CampaignInput['inCharge']>[number];
type Reminder = NonNullable<CampaignInput['reminders']>[number];

/** Who answers questions: a person of the register, or just a name. */
export function InCharge({ form }: { form: CampaignFields }) {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="md">
      <ListEditor<Charge>
        label={t('collection.campaign.inCharge')}
        items={form.values.inCharge}
        onChange={(inCharge) => form.set({ inCharge })}
        empty={() => ({ name: '' })}
        render={(one, change, name, index) => (
          <Group gap="xs" grow align="flex-start">
            <PersonPicker
              label={`${name}: ${t('collection.campaign.person')}`}
              value={one.personId}
              onPick={(person) => change({ personId: person?.id, name: person?.displayName ?? one.name })}
            />
            <TextInput
              label={`${name}: ${t('field.name')}`}
              data-path={`inCharge.${index}.name`}
              error={form.errorAt(`inCharge.${index}.name`)}
              value={one.name}
              onChange={(event) => change({ ...one, name: event.currentTarget.value })}
            />
          </Group>
        )}
      />
    </Paper>
  );
}

/** Days before the end on which who hasn't submitted is reminded. */
export function Reminders({ form }: { form: CampaignFields }) {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="md">
      <ListEditor<Reminder>
        label={t('collection.campaign.reminders')}
        items={form.values.reminders}
        onChange={(reminders) => form.set({ reminders })}
        empty={() => ({ daysBefore: 7 })}
        render={(one, change, name, index) => (
          <NumberInput
            w={200}
            aria-label={name}
            min={0}
            max={365}
            allowDecimal={false}
            suffix={` ${t('collection.campaign.daysBefore')}`}
            data-path={`reminders.${index}.daysBefore`}
            error={form.errorAt(`reminders.${index}.daysBefore`)}
            value={one.daysBefore}
            onChange={(value) => change({ daysBefore: Number(value) || 0 })}
          />
        )}
      />
    </Paper>
  );
}

/** Rules between indicators, as CEL expressions; what the server can't compile is told at the expression. */
export function Rules({ form }: { form: CampaignFields }) {
  const { t } = useTranslation();
  const told = (path: string) => {
    const error = form.errors.find((one) => pathOf(one.pointer) === path);
    // What the compiler says of an expression is worth more than «invalid value».
    return error?.detail ?? form.errorAt(path);
  };
  return (
    <Paper withBorder p="md">
      <Text size="sm" c="dimmed" mb="xs">
        {t('collection.campaign.rulesHint')}
      </Text>
      <ListEditor<CampaignRule>
        label={t('collection.campaign.rules')}
        items={form.values.rules}
        onChange={(rules) => form.set({ rules })}
        empty={() => ({ code: '', expression: '', message: '', severity: 'error' })}
        render={(rule, change, name, index) => (
          <Paper withBorder p="xs">
            <Stack gap="xs">
              <Group gap="xs" align="flex-start">
                <TextInput
                  style={{ flex: 1 }}
                  label={`${name}: ${t('collection.campaign.ruleCode')}`}
                  data-path={`rules.${index}.code`}
                  error={told(`rules.${index}.code`)}
                  value={rule.code}
                  onChange={(event) => change({ ...rule, code: event.currentTarget.value })}
                />
                <NativeSelect
                  label={`${name}: ${t('collection.campaign.severity')}`}
                  value={rule.severity}
                  data={(['error', 'warning'] as const).map((value) => ({
                    value,
                    label: t(`collection.severity.${value}`),
                  }))}
                  onChange={(event) =>
                    change({ ...rule, severity: event.currentTarget.value as CampaignRule['severity'] })
                  }
                />
              </Group>
              <Textarea
                label={`${name}: ${t('collection.campaign.expression')}`}
                autosize
                minRows={1}
                spellCheck={false}
                styles={{ input: { fontFamily: 'monospace' } }}
                data-path={`rules.${index}.expression`}
                error={told(`rules.${index}.expression`)}
                value={rule.expression}
                onChange={(event) => change({ ...rule, expression: event.currentTarget.value })}
              />
              <TextInput
                label={`${name}: ${t('collection.campaign.message')}`}
                data-path={`rules.${index}.message`}
                error={told(`rules.${index}.message`)}
                value={rule.message}
                onChange={(event) => change({ ...rule, message: event.currentTarget.value })}
              />
            </Stack>
          </Paper>
        )}
      />
    </Paper>
  );
}
