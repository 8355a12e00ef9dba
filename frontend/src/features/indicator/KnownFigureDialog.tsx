import { Autocomplete, Group, NumberInput, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { KnownFigure, KnownFigureInput } from '@/api/types';
import { DateField } from '@/components/fields/DateField';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { PeriodPicker } from '@/components/fields/PeriodPicker';
import { OrganisationName } from '@/components/OrganisationName';
import { textField } from '@/components/record/fields';
import { RecordDialog } from '@/components/record/RecordDialog';
import type { FormState } from '@/components/record/useDraftedForm';
import { useRecordForm } from '@/components/record/useRecordForm';
import { periodName } from '@/format/periods';
import { createKnownFigure, knownFigureInput, putKnownFigure, useMeasures } from './knownFigures';

interface KnownFigureDialogProps {
  figure?: KnownFigure;
  /** What the list is filtered by, to begin with. */
  blank: Pick<KnownFigureInput, 'organisationId' | 'measure' | 'period'>;
  onClose: () => void;
}

/** A figure known from elsewhere, with its source and its day. */
export function KnownFigureDialog({ figure, blank, onClose }: KnownFigureDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const form = useRecordForm<KnownFigure, KnownFigureInput>({
    form: `known-figure:${figure?.id ?? 'new'}`,
    view: figure,
    blank: { ...blank, source: '', takenOn: '' } as KnownFigureInput,
    toInput: knownFigureInput,
    create: createKnownFigure,
    put: figure && putKnownFigure(figure.id),
    onSaved: async () => {
      await client.invalidateQueries({ queryKey: ['known-figures'] });
      onClose();
    },
  });
  return (
    <RecordDialog title={t(figure ? 'known.edit' : 'known.new')} form={form} onClose={onClose}>
      {figure ? (
        <Text size="sm" c="dimmed">
          <OrganisationName id={figure.organisationId} />
          {` · ${figure.measure} · ${periodName(figure.period)}`}
        </Text>
      ) : (
        <Of form={form} />
      )}
      <Group grow align="flex-start">
        <NumberInput
          label={t('field.value')}
          required
          hideControls
          decimalSeparator=","
          min={0}
          decimalScale={6}
          data-path="value"
          error={form.errorAt('value')}
          value={form.values.value ?? ''}
          onChange={(value) =>
            form.set({ value: (value === '' ? undefined : Number(value)) as KnownFigureInput['value'] })
          }
        />
        <DateField
          label={t('field.takenOn')}
          required
          data-path="takenOn"
          error={form.errorAt('takenOn')}
          value={form.values.takenOn}
          onChange={(takenOn) => form.set({ takenOn: takenOn ?? '' })}
        />
      </Group>
      <TextInput
        label={t('field.source')}
        required
        description={t('known.sourceHint')}
        {...textField(form, 'source')}
      />
    </RecordDialog>
  );
}

function Of({ form }: { form: FormState<KnownFigureInput> }) {
  const { t } = useTranslation();
  const measures = useMeasures();
  const { organisationId, measure, period } = form.values;
  return (
    <>
      <OrganisationPicker
        label={t('field.organisation')}
        permission="observation:edit"
        required
        path="organisationId"
        error={form.errorAt('organisationId')}
        value={organisationId}
        onPick={(id) => form.set({ organisationId: id ?? '' })}
      />
      <Autocomplete
        label={t('field.measure')}
        required
        description={measures.get(measure) ?? t('known.measureHint')}
        data-path="measure"
        error={form.errorAt('measure')}
        data={[...measures.keys()]}
        value={measure}
        onChange={(value) => form.set({ measure: value })}
      />
      <Group grow align="flex-start">
        <PeriodPicker value={period} onPick={(code) => form.set({ period: code })} />
      </Group>
    </>
  );
}
