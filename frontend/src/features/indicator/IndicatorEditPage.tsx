import { Alert, Box, Button, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { homeOf, useMe } from '@/api/me';
import type { Indicator, IndicatorInput } from '@/api/types';
import { Allowed } from '@/components/access/Allowed';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { Page } from '@/components/Page';
import { textField } from '@/components/record/fields';
import { RecordForm } from '@/components/record/RecordForm';
import { useRecordForm } from '@/components/record/useRecordForm';
import { Failure, Loading } from '@/components/States';
import { BLANK, createIndicator, indicatorInput, indicatorQuery, putIndicator } from './api';
import { CatalogueDialog } from './CatalogueDialog';
import { DefinitionFields } from './DefinitionFields';

const route = getRouteApi('/inside/framed/indicators/$indicatorId/edit');

export function IndicatorEditPage() {
  const { indicatorId } = route.useParams();
  const indicator = useQuery(indicatorQuery(indicatorId));
  if (indicator.error)
    return (
      <Box p="lg">
        <Failure problem={indicator.error} retry={indicator.refetch} />
      </Box>
    );
  if (!indicator.data)
    return (
      <Box p="lg">
        <Loading />
      </Box>
    );
  return (
    <Allowed permission="indicator:edit" at={indicator.data.organisationId}>
      <IndicatorForm indicator={indicator.data} />
    </Allowed>
  );
}

export function IndicatorNewPage() {
  const me = useMe();
  if (!me)
    return (
      <Box p="lg">
        <Loading />
      </Box>
    );
  return <IndicatorForm organisationId={homeOf(me, 'indicator:edit')} />;
}

function IndicatorForm({ indicator, organisationId }: { indicator?: Indicator; organisationId?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [catalogue, dialog] = useDisclosure(false);
  const show = (id: string) => navigate({ to: '/indicators/$indicatorId', params: { indicatorId: id } });
  const form = useRecordForm<Indicator, IndicatorInput>({
    form: `indicator:${indicator?.id ?? 'new'}`,
    view: indicator,
    blank: { organisationId: organisationId ?? '', definition: BLANK },
    toInput: indicatorInput,
    create: createIndicator,
    put: indicator && putIndicator(indicator.id),
    onSaved: async (saved) => {
      client.setQueryData(indicatorQuery(saved.id).queryKey, saved);
      await client.invalidateQueries({ queryKey: ['indicators'] });
      await client.invalidateQueries({ queryKey: ['indicator', saved.id] });
      await show(saved.id);
    },
  });
  return (
    <Page
      narrow
      title={indicator ? t('indicator.edit') : t('indicator.new')}
      below={indicator?.definition.name}
      actions={
        !indicator && (
          <Button variant="default" onClick={dialog.open}>
            {t('indicator.fromCatalogue')}
          </Button>
        )
      }
    >
      <CatalogueDialog
        opened={catalogue}
        onClose={dialog.close}
        onPick={({ code, definition }) => form.set({ code, definition })}
      />
      <RecordForm
        state={form}
        onCancel={() => (indicator ? show(indicator.id) : navigate({ to: '/indicators', search: {} }))}
      >
        <Paper withBorder p="md">
          <Stack>
            <OrganisationPicker
              label={t('field.organisation')}
              permission="indicator:edit"
              required
              path="organisationId"
              error={form.errorAt('organisationId')}
              value={form.values.organisationId}
              onPick={(id) => form.set({ organisationId: id ?? '' })}
            />
            {!indicator && (
              <TextInput
                label={t('indicator.code')}
                description={t('indicator.codeHint')}
                {...textField(form, 'code')}
              />
            )}
          </Stack>
        </Paper>
        <DefinitionFields form={form} />
        {indicator && (
          <Paper withBorder p="md">
            <Stack gap="xs">
              <TextInput label={t('indicator.versionNote')} {...textField(form, 'note')} />
              <Alert variant="outline" p="xs">
                <Text size="sm">{t('indicator.versionHint')}</Text>
              </Alert>
            </Stack>
          </Paper>
        )}
      </RecordForm>
    </Page>
  );
}
