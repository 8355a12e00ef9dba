import { Alert, Box, Checkbox, Paper, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { indicatorsQuery } from '@/api/indicators';
import { homeOf, useMe } from '@/api/me';
import { DateField } from '@/components/fields/DateField';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { textField } from '@/components/record/fields';
import { RecordForm } from '@/components/record/RecordForm';
import { useRecordForm } from '@/components/record/useRecordForm';
import { Loading } from '@/components/States';
import { periodName } from '@/format/periods';
import { campaignInput, campaignQuery, createCampaign, putCampaign } from './api';
import { CampaignIndicators } from './CampaignIndicators';
import { CampaignParticipants } from './CampaignParticipants';
import { InCharge, Reminders, Rules } from './CampaignRules';
import { periodChoices } from './periods';
import type { Campaign, CampaignFields, CampaignInput } from './types';

interface CampaignFormProps {
  campaign?: Campaign;
  readOnly?: boolean;
  /** Told the id of what was saved; without one when given up. */
  onDone: (id?: string) => unknown;
}

export function CampaignForm(props: CampaignFormProps) {
  const me = useMe();
  // However many there are, what stands below them comes when they have their place.
  const { isPending } = useQuery(indicatorsQuery);
  if (!me || isPending) return <Loading rows={12} />;
  return <Form {...props} organisationId={homeOf(me, 'campaign:edit') ?? ''} />;
}

function Form({
  campaign,
  readOnly,
  onDone,
  organisationId,
}: CampaignFormProps & { organisationId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const form = useRecordForm<Campaign, CampaignInput>({
    form: `campaign:${campaign?.id ?? 'new'}`,
    view: campaign,
    blank: blank(organisationId),
    toInput: campaignInput,
    create: createCampaign,
    put: campaign && putCampaign(campaign.id),
    onSaved: async (saved) => {
      client.setQueryData(campaignQuery(saved.id).queryKey, saved);
      await Promise.all(
        [['campaigns'], ['completeness', saved.id]].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
      onDone(saved.id);
    },
  });
  const opened = campaign !== undefined && campaign.status !== 'draft';
  return (
    <Box maw={980}>
      <RecordForm state={form} onCancel={() => onDone()}>
        {opened && <Alert variant="outline">{t('collection.campaign.openedHint')}</Alert>}
        <fieldset disabled={readOnly} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
          <Stack>
            <Head form={form} opened={opened} />
            <CampaignIndicators form={form} />
            <CampaignParticipants form={form} />
            <InCharge form={form} />
            <Reminders form={form} />
            <Rules form={form} />
          </Stack>
        </fieldset>
      </RecordForm>
    </Box>
  );
}

/** The usual yearly collection: July and August, of the reporting year that ends with it. */
function blank(organisationId: string): CampaignInput {
  const today = new Date();
  const year = today.getFullYear() - (today.getMonth() < 2 ? 1 : 0);
  return {
    organisationId,
    title: '',
    period: `RY${year - 1}`,
    opensOn: `${year}-07-01`,
    opensItself: false,
    closesOn: `${year}-08-31`,
    indicators: [],
    participants: { under: organisationId, kinds: ['school', 'kindergarten'], excluded: [] },
    inCharge: [],
    reminders: [{ daysBefore: 14 }, { daysBefore: 3 }],
    rules: [],
  };
}

function Head({ form, opened }: { form: CampaignFields; opened: boolean }) {
  const { t } = useTranslation();
  const { period } = form.values;
  const codes = [...new Set([period, ...periodChoices()])].filter(Boolean);
  return (
    <Paper withBorder p="md">
      <Stack>
        <TextInput label={t('field.title')} required {...textField(form, 'title')} />
        <OrganisationPicker
          label={t('collection.campaign.owner')}
          permission="campaign:edit"
          required
          path="organisationId"
          error={form.errorAt('organisationId')}
          value={form.values.organisationId}
          onPick={(id) => form.set({ organisationId: id ?? '' })}
        />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <Select
            label={t('collection.campaign.period')}
            required
            searchable
            allowDeselect={false}
            data-path="period"
            error={form.errorAt('period')}
            data={codes.map((value) => ({ value, label: periodName(value) }))}
            value={period}
            onChange={(value) => value && form.set({ period: value })}
          />
          {(['opensOn', 'closesOn'] as const).map((key) => (
            <DateField
              key={key}
              label={t(`collection.campaign.${key}`)}
              required
              data-path={key}
              error={form.errorAt(key)}
              value={form.values[key]}
              onChange={(date) => form.set({ [key]: date })}
            />
          ))}
        </SimpleGrid>
        {!opened && (
          <Checkbox
            label={t('collection.campaign.opensItself')}
            description={t('collection.campaign.opensItselfHint')}
            data-path="opensItself"
            checked={form.values.opensItself ?? false}
            onChange={(event) => form.set({ opensItself: event.currentTarget.checked })}
          />
        )}
      </Stack>
    </Paper>
  );
}
