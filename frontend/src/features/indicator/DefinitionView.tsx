import { Box, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '@/api/types';
import { decimal } from '@/format/figures';
import { periodName } from '@/format/periods';
import { gradesText, thresholdText } from './words';

/** A definition as a coordinator reads it: what is counted, how it is judged, when and by whom it is collected. */
export function DefinitionView({ definition }: { definition: Definition }) {
  return (
    <Stack gap="md">
      <Formula definition={definition} />
      <Judgement definition={definition} />
      <Collecting definition={definition} />
      <Parts definition={definition} />
    </Stack>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" className="o-card" p="md">
      <Title order={2} mb="xs">
        {title}
      </Title>
      <dl style={{ margin: 0, display: 'grid', gap: 8 }}>{children}</dl>
    </Box>
  );
}

function Line({ label, children }: { label: string; children?: ReactNode }) {
  if (children === undefined || children === null || children === '' || children === false) return null;
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} className="o-pre">
        {children}
      </Text>
    </div>
  );
}

function Formula({ definition: d }: { definition: Definition }) {
  const { t } = useTranslation();
  return (
    <Block title={t('indicator.block.formula')}>
      <Line label={t('indicator.typeLabel')}>
        {`${t(`indicator.type.${d.type}`)}, ${d.unit}, ${t('indicator.decimalsShort', { count: d.decimals })}`}
      </Line>
      <Line label={t('indicator.numerator')}>{d.numerator ?? t('indicator.notSaid')}</Line>
      {d.type !== 'count' && (
        <Line label={t('indicator.denominator')}>{d.denominator ?? t('indicator.notSaid')}</Line>
      )}
      <Line label={t('indicator.denominatorDateLabel')}>
        {d.denominatorDate && t(`indicator.denominatorDate.${d.denominatorDate}`)}
      </Line>
      <Line label={t('indicator.methodology')}>{d.methodology}</Line>
      <Line label={t('indicator.rollUpLabel')}>{t(`indicator.rollUp.${d.rollUp}`)}</Line>
      <Line label={t('indicator.legalBasis')}>{d.legalBasis}</Line>
    </Block>
  );
}

function Judgement({ definition: d }: { definition: Definition }) {
  const { t } = useTranslation();
  return (
    <Block title={t('indicator.block.judgement')}>
      <Line label={t('indicator.directionLabel')}>{t(`indicator.direction.${d.desiredDirection}`)}</Line>
      {(d.thresholds ?? []).map((threshold, i) => (
        <Line key={i} label={`${t('indicator.threshold')}: ${t(`indicator.level.${threshold.level}`)}`}>
          {thresholdText(threshold, d.unit)}
        </Line>
      ))}
      <Line label={t('indicator.bands')}>
        {(d.bands ?? [])
          .map(
            (band) =>
              `${band.name}: ${[
                band.from !== undefined && t('indicator.bandFrom', { value: decimal(band.from) }),
                band.to !== undefined && t('indicator.bandTo', { value: decimal(band.to) }),
              ]
                .filter(Boolean)
                .join(' ')}`,
          )
          .join('\n')}
      </Line>
      <Line label={t('indicator.baseline')}>
        {d.baseline &&
          `${periodName(d.baseline.period)}: ${decimal(d.baseline.numerator)}${
            d.baseline.denominator === undefined ? '' : ` / ${decimal(d.baseline.denominator)}`
          }`}
      </Line>
      <Line label={t('indicator.rankedLabel')}>{t(d.ranked ? 'indicator.yes' : 'indicator.no')}</Line>
      <Line label={t('indicator.smallCohort')}>
        {d.smallCohort > 0
          ? t('indicator.smallCohortBelow', { count: d.smallCohort })
          : t('indicator.smallCohortNone')}
      </Line>
    </Block>
  );
}

function Collecting({ definition: d }: { definition: Definition }) {
  const { t } = useTranslation();
  return (
    <Block title={t('indicator.block.collecting')}>
      <Line label={t('indicator.reportedBy')}>
        {(d.reportedBy ?? []).map((kind) => t(`organisation.kind.${kind}`)).join(', ')}
      </Line>
      <Line label={t('indicator.grades')}>{d.grades && gradesText(d.grades)}</Line>
      <Line label={t('indicator.periodKinds')}>
        {(d.periodKinds ?? []).map((kind) => t(`indicator.wire.${kind}`)).join(', ')}
      </Line>
      <Line label={t('indicator.window')}>
        {d.window && (d.window.text ?? `${d.window.from} – ${d.window.to}`)}
      </Line>
      <Line label={t('indicator.source')}>{d.source}</Line>
    </Block>
  );
}

function Parts({ definition: { disaggregations } }: { definition: Definition }) {
  const { t } = useTranslation();
  if (!disaggregations?.length) return null;
  return (
    <Block title={t('indicator.disaggregations')}>
      {disaggregations.map((one) => (
        <Line key={one.dimension} label={`${one.name} (${t(`indicator.relation.${one.relation}`)})`}>
          {one.categories.map((category) => category.name).join(', ')}
        </Line>
      ))}
    </Block>
  );
}
