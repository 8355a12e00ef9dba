import {
  Checkbox,
  MultiSelect,
  NumberInput,
  Paper,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition, IndicatorInput } from '@/api/types';
import { clearing } from '@/components/fields/clearing';
import type { FormState } from '@/components/record/useDraftedForm';
import { CODES, type Defining } from './codes';
import { Bands, Disaggregations, Thresholds, Window } from './DefinitionLists';

interface Props {
  form: FormState<IndicatorInput>;
}

/** Every field of a definition, in the order a methodology tells them. */
export function DefinitionFields({ form }: Props) {
  const { t } = useTranslation();
  const { definition } = form.values;
  const of: Defining = {
    definition,
    define: (patch) => form.set({ definition: { ...definition, ...patch } }),
    errorAt: (path) => form.errorAt(`definition.${path}`),
  };
  return (
    <>
      <Block title={t('indicator.block.formula')}>
        <Formula of={of} />
      </Block>
      <Block title={t('indicator.block.judgement')}>
        <Judgement of={of} />
      </Block>
      <Block title={t('indicator.block.collecting')}>
        <Collecting of={of} />
      </Block>
      <Block title={t('indicator.disaggregations')}>
        <Disaggregations of={of} />
      </Block>
    </>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} mb="xs">
        {title}
      </Title>
      <Stack>{children}</Stack>
    </Paper>
  );
}

function Words({
  of,
  field,
  label,
  required,
}: {
  of: Defining;
  field: keyof Definition & string;
  label: string;
  required?: boolean;
}) {
  return (
    <Textarea
      autosize
      minRows={1}
      label={label}
      required={required}
      data-path={`definition.${field}`}
      error={of.errorAt(field)}
      value={(of.definition[field] as string | undefined) ?? ''}
      onChange={(event) => of.define({ [field]: event.currentTarget.value || undefined })}
    />
  );
}

function Choice({ of, field, label }: { of: Defining; field: keyof typeof CODES & string; label: string }) {
  const { t } = useTranslation();
  const { words, codes, optional } = CODES[field];
  return (
    <Select
      label={label}
      data-path={`definition.${field}`}
      error={of.errorAt(field)}
      allowDeselect={false}
      clearable={optional}
      clearButtonProps={clearing(t)}
      data={codes.map((code) => ({ value: code, label: t(`${words}.${code}` as 'indicator.yes') }))}
      value={(of.definition[field] as string | undefined) ?? null}
      onChange={(value) => of.define({ [field]: value ?? undefined })}
    />
  );
}

function Yes({
  of,
  field,
  label,
}: {
  of: Defining;
  field: 'ranked' | 'targetsInherited' | 'mayExceedWhole';
  label: string;
}) {
  return (
    <Checkbox
      label={label}
      checked={of.definition[field] ?? false}
      onChange={(event) => of.define({ [field]: event.currentTarget.checked })}
    />
  );
}

function Formula({ of }: { of: Defining }) {
  const { t } = useTranslation();
  const { type, rollUp } = of.definition;
  return (
    <>
      <Words of={of} field="name" label={t('indicator.name')} required />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Choice of={of} field="type" label={t('indicator.typeLabel')} />
        <TextInput
          label={t('indicator.unit')}
          required
          data-path="definition.unit"
          error={of.errorAt('unit')}
          value={of.definition.unit ?? ''}
          onChange={(event) => of.define({ unit: event.currentTarget.value })}
        />
        <NumberInput
          label={t('indicator.decimals')}
          min={0}
          max={4}
          data-path="definition.decimals"
          error={of.errorAt('decimals')}
          value={of.definition.decimals}
          onChange={(value) => of.define({ decimals: Number(value) })}
        />
      </SimpleGrid>
      <Words of={of} field="numerator" label={t('indicator.numerator')} />
      {type !== 'count' && <Words of={of} field="denominator" label={t('indicator.denominator')} />}
      {type !== 'count' && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Choice of={of} field="denominatorDate" label={t('indicator.denominatorDateLabel')} />
          <TextInput
            label={t('indicator.denominatorMeasure')}
            description={t('indicator.denominatorMeasureHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={of.definition.denominatorMeasure ?? ''}
            onChange={(event) => of.define({ denominatorMeasure: event.currentTarget.value || undefined })}
          />
        </SimpleGrid>
      )}
      {type !== 'count' && <Yes of={of} field="mayExceedWhole" label={t('indicator.mayExceedWhole')} />}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Choice of={of} field="rollUp" label={t('indicator.rollUpLabel')} />
        {rollUp === 'distinct' && <Choice of={of} field="registryKind" label={t('indicator.registryKind')} />}
      </SimpleGrid>
      <Words of={of} field="methodology" label={t('indicator.methodology')} />
      <Words of={of} field="legalBasis" label={t('indicator.legalBasis')} />
    </>
  );
}

function Judgement({ of }: { of: Defining }) {
  const { t } = useTranslation();
  return (
    <>
      <Choice of={of} field="desiredDirection" label={t('indicator.directionLabel')} />
      <Thresholds of={of} />
      <Bands of={of} />
      <NumberInput
        label={t('indicator.smallCohort')}
        description={t('indicator.smallCohortHint')}
        min={0}
        max={100}
        w={{ base: '100%', sm: 320 }}
        value={of.definition.smallCohort}
        onChange={(value) => of.define({ smallCohort: Number(value) })}
      />
      <Yes of={of} field="ranked" label={t('indicator.rankedLabel')} />
      <Yes of={of} field="targetsInherited" label={t('indicator.targetsInherited')} />
    </>
  );
}

function Collecting({ of }: { of: Defining }) {
  const { t } = useTranslation();
  const many = (field: 'reportedBy' | 'periodKinds' | 'comparableKinds', label: string) => (
    <MultiSelect
      label={label}
      data-path={`definition.${field}`}
      error={of.errorAt(field)}
      data={CODES[field].codes.map((code) => ({
        value: code,
        label: t(`${CODES[field].words}.${code}` as 'indicator.yes'),
      }))}
      value={of.definition[field] ?? []}
      onChange={(codes) => of.define({ [field]: codes })}
    />
  );
  return (
    <>
      {many('reportedBy', t('indicator.reportedBy'))}
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        {(['from', 'to'] as const).map((end) => (
          <NumberInput
            key={end}
            label={t(end === 'from' ? 'indicator.gradesFrom' : 'indicator.gradesTo')}
            min={1}
            max={12}
            data-path={`definition.grades.${end}`}
            error={of.errorAt(`grades.${end}`)}
            value={of.definition.grades?.[end] ?? ''}
            onChange={(value) => of.define({ grades: gradesWith(of.definition.grades, end, value) })}
          />
        ))}
      </SimpleGrid>
      {many('periodKinds', t('indicator.periodKinds'))}
      {many('comparableKinds', t('indicator.comparableKinds'))}
      <Window of={of} />
      <Words of={of} field="source" label={t('indicator.source')} />
    </>
  );
}

function gradesWith(grades: Definition['grades'], end: 'from' | 'to', value: number | string) {
  if (value === '') return undefined;
  const grade = Number(value);
  return { from: grades?.from ?? grade, to: grades?.to ?? grade, [end]: grade };
}
