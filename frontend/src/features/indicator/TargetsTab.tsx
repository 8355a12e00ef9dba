import { NumberInput, Select, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRight } from '@/api/me';
import type { EffectiveTarget, Indicator } from '@/api/types';
import { More } from '@/components/More';
import { OrganisationName } from '@/components/OrganisationName';
import { useTypedText } from '@/components/record/useTypedText';
import { Failure, Loading } from '@/components/States';
import { useToday } from '@/components/useToday';
import { decimal } from '@/format/figures';
import { periodName } from '@/format/periods';
import { periodsQuery, useEffectiveTargets } from './api';
import { ownValue, useSaveTarget } from './useSaveTarget';

const route = getRouteApi('/inside/framed/indicators/$indicatorId');

/** What is aimed at, organisation by organisation: typed here, or inherited from above. */
export function TargetsTab({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const periods = useQuery(periodsQuery(indicator.id));
  const today = useToday().toISOString().slice(0, 10);
  const current = periods.data?.items.find(({ start, end }) => start <= today && today <= end);
  const period = search.period ?? current?.code ?? '';
  const targets = useEffectiveTargets(indicator.id, period, indicator.organisationId);
  // What is held above is held below: then no row needs to ask for itself.
  const above = useRight('indicator:edit', indicator.organisationId).held;
  const problem = periods.error ?? targets.error;
  if (problem) return <Failure problem={problem} retry={targets.refetch} />;
  if (!periods.data) return <Loading rows={3} />;
  return (
    <Stack gap="sm">
      <Select
        label={t('indicator.period')}
        w={260}
        allowDeselect={false}
        data={periods.data.items.map(({ code }) => ({ value: code, label: periodName(code) }))}
        value={period}
        onChange={(next) =>
          next && navigate({ search: (before) => ({ ...before, period: next }), replace: true })
        }
      />
      {targets.items && above !== undefined && (
        <div className="o-card">
          <Table verticalSpacing={4} aria-label={t('indicator.tab.targets')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('field.organisation')}</Table.Th>
                <Table.Th w={160}>
                  {t('indicator.target')}, {indicator.definition.unit}
                </Table.Th>
                <Table.Th visibleFrom="sm">{t('indicator.targetFrom')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {targets.items.map((target) => (
                <Row
                  key={`${target.organisationId}:${target.inheritedFrom ?? ''}:${target.value ?? ''}`}
                  indicatorId={indicator.id}
                  period={period}
                  target={target}
                  at={above ? indicator.organisationId : target.organisationId}
                />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <More query={targets} />
    </Stack>
  );
}

interface RowProps {
  indicatorId: string;
  period: string;
  target: EffectiveTarget;
  /** Where one has to hold the right to set it. */
  at: string;
}

function Row({ indicatorId, period, target, at }: RowProps) {
  const { t } = useTranslation();
  const { held } = useRight('indicator:edit', at);
  const save = useSaveTarget(indicatorId, period, target);
  const saved = String(ownValue(target) ?? '');
  const typed = useTypedText(`target:${indicatorId}:${period}:${target.organisationId}`, 'target', saved);
  const leave = () => void typed.settle(save);
  const inherited = target.inheritedFrom !== undefined;
  return (
    <Table.Tr h={39}>
      <Table.Td>{target.name}</Table.Td>
      <Table.Td>
        {held === false ? (
          target.value !== undefined && decimal(target.value)
        ) : (
          <NumberInput
            readOnly={!held}
            aria-label={`${t('indicator.target')}: ${target.name}`}
            size="xs"
            hideControls
            decimalSeparator=","
            placeholder={inherited && target.value !== undefined ? decimal(target.value) : undefined}
            value={typed.text}
            onChange={(value) => typed.type(String(value))}
            onBlur={leave}
            onKeyDown={(event) => event.key === 'Enter' && leave()}
          />
        )}
      </Table.Td>
      <Table.Td visibleFrom="sm">
        {inherited && (
          <Text size="sm" c="dimmed">
            {t('indicator.inheritedFrom')} <OrganisationName id={target.inheritedFrom} />
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
