import { Group, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Definition } from '@/api/types';
import { ListEditor } from '@/components/fields/ListEditor';
import { TextList } from '@/components/fields/TextList';
import type { Defining } from './codes';

type Threshold = NonNullable<Definition['thresholds']>[number];
type Band = NonNullable<Definition['bands']>[number];
type Disaggregation = NonNullable<Definition['disaggregations']>[number];

const number = (value: number | string) => (value === '' ? undefined : Number(value));

export function Thresholds({ of }: { of: Defining }) {
  const { t } = useTranslation();
  return (
    <ListEditor<Threshold>
      label={t('indicator.thresholds')}
      items={of.definition.thresholds}
      onChange={(thresholds) => of.define({ thresholds })}
      empty={() => ({ level: 'organisation', comparison: 'at_least', value: 0 })}
      render={(threshold, change, name, index) => (
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xs">
          <Select
            aria-label={`${name}: ${t('indicator.levelLabel')}`}
            allowDeselect={false}
            data={(['organisation', 'municipality', 'region'] as const).map((level) => ({
              value: level,
              label: t(`indicator.level.${level}`),
            }))}
            value={threshold.level}
            onChange={(level) => change({ ...threshold, level: level as Threshold['level'] })}
          />
          <Select
            aria-label={`${name}: ${t('indicator.comparisonLabel')}`}
            allowDeselect={false}
            data={(['at_least', 'at_most'] as const).map((one) => ({
              value: one,
              label: t(`indicator.comparison.${one}`),
            }))}
            value={threshold.comparison}
            onChange={(one) =>
              change({ ...threshold, text: undefined, comparison: one as Threshold['comparison'] })
            }
          />
          <NumberInput
            aria-label={`${name}: ${t('field.value')}`}
            hideControls
            decimalSeparator=","
            data-path={`definition.thresholds.${index}.value`}
            error={of.errorAt(`thresholds.${index}.value`)}
            value={threshold.value}
            onChange={(value) => change({ ...threshold, text: undefined, value: Number(value) })}
          />
        </SimpleGrid>
      )}
    />
  );
}

export function Bands({ of }: { of: Defining }) {
  const { t } = useTranslation();
  return (
    <ListEditor<Band>
      label={t('indicator.bands')}
      items={of.definition.bands}
      onChange={(bands) => of.define({ bands })}
      empty={() => ({ name: '', tone: 'fair' })}
      render={(band, change, name, index) => (
        <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs">
          <TextInput
            aria-label={`${name}: ${t('field.name')}`}
            placeholder={t('field.name')}
            data-path={`definition.bands.${index}.name`}
            error={of.errorAt(`bands.${index}.name`)}
            value={band.name}
            onChange={(event) => change({ ...band, name: event.currentTarget.value })}
          />
          <NumberInput
            aria-label={`${name}: ${t('field.from')}`}
            placeholder={t('field.from')}
            hideControls
            decimalSeparator=","
            value={band.from ?? ''}
            onChange={(value) => change({ ...band, from: number(value) })}
          />
          <NumberInput
            aria-label={`${name}: ${t('field.to')}`}
            placeholder={t('field.to')}
            hideControls
            decimalSeparator=","
            value={band.to ?? ''}
            onChange={(value) => change({ ...band, to: number(value) })}
          />
          <Select
            aria-label={`${name}: ${t('indicator.toneLabel')}`}
            allowDeselect={false}
            data={(['bad', 'poor', 'fair', 'good'] as const).map((tone) => ({
              value: tone,
              label: t(`indicator.tone.${tone}`),
            }))}
            value={band.tone}
            onChange={(tone) => change({ ...band, tone: tone as Band['tone'] })}
          />
        </SimpleGrid>
      )}
    />
  );
}

export function Disaggregations({ of }: { of: Defining }) {
  const { t } = useTranslation();
  return (
    <ListEditor<Disaggregation>
      label={t('indicator.disaggregations')}
      items={of.definition.disaggregations}
      onChange={(disaggregations) => of.define({ disaggregations })}
      empty={() => ({ dimension: '', name: '', relation: 'subset', categories: [] })}
      render={(one, change, name, index) => (
        <>
          <Group grow mb="xs" align="flex-start">
            <TextInput
              aria-label={`${name}: ${t('field.name')}`}
              placeholder={t('field.name')}
              data-path={`definition.disaggregations.${index}.name`}
              error={of.errorAt(`disaggregations.${index}.name`)}
              value={one.name}
              onChange={(event) => change({ ...one, name: event.currentTarget.value })}
            />
            <TextInput
              aria-label={`${name}: ${t('indicator.code')}`}
              placeholder={t('indicator.code')}
              data-path={`definition.disaggregations.${index}.dimension`}
              error={of.errorAt(`disaggregations.${index}.dimension`)}
              value={one.dimension}
              onChange={(event) => change({ ...one, dimension: event.currentTarget.value })}
            />
            <Select
              aria-label={`${name}: ${t('indicator.relationLabel')}`}
              allowDeselect={false}
              data={(['partition', 'subset', 'overlapping'] as const).map((relation) => ({
                value: relation,
                label: t(`indicator.relation.${relation}`),
              }))}
              value={one.relation}
              onChange={(relation) => change({ ...one, relation: relation as Disaggregation['relation'] })}
            />
          </Group>
          <TextList
            label={t('indicator.categories')}
            items={one.categories.map(({ name: category }) => category)}
            onChange={(names) => change({ ...one, categories: categoriesOf(one, names) })}
          />
        </>
      )}
    />
  );
}

/** Categories keep their code while their place keeps its name or they are only renamed. */
function categoriesOf({ categories }: Disaggregation, names: string[]): Disaggregation['categories'] {
  const used = new Set(categories.map(({ code }) => code));
  const fresh = () => {
    let n = 1;
    while (used.has(`c${n}`)) n++;
    used.add(`c${n}`);
    return `c${n}`;
  };
  return names.map((name, i) => {
    const known =
      categories.find((one) => one.name === name) ??
      (names.length === categories.length ? categories[i] : undefined);
    return { code: known?.code ?? fresh(), name };
  });
}

export function Window({ of }: { of: Defining }) {
  const { t } = useTranslation();
  const { window } = of.definition;
  const change = (patch: { from?: string; to?: string; text?: string }) =>
    of.define({ window: { from: '07-01', to: '08-31', ...window, ...patch } });
  return (
    <SimpleGrid cols={{ base: 2, sm: 3 }}>
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          label={t(end === 'from' ? 'indicator.windowFrom' : 'indicator.windowTo')}
          placeholder={t('indicator.dayMonth')}
          data-path={`definition.window.${end}`}
          error={of.errorAt(`window.${end}`)}
          value={dotted(window?.[end])}
          onChange={(event) => change({ [end]: wire(event.currentTarget.value) })}
        />
      ))}
      <TextInput
        label={t('indicator.windowText')}
        value={window?.text ?? ''}
        onChange={(event) => change({ text: event.currentTarget.value || undefined })}
      />
    </SimpleGrid>
  );
}

/** `07-01` ↔ «01.07»; what is half typed stays as it is, and the server names it. */
const dotted = (day?: string) => day?.replace(/^(\d\d)-(\d\d)$/, '$2.$1') ?? '';
const wire = (typed: string) => typed.replace(/^(\d\d)\.(\d\d)$/, '$2-$1');
