import { Button, Group, NativeSelect, Table, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import type { KnownFigure } from '@/api/types';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { PeriodPicker } from '@/components/fields/PeriodPicker';
import { IconPlus } from '@/components/icons';
import { TextLink } from '@/components/links';
import { More } from '@/components/More';
import { OrganisationName } from '@/components/OrganisationName';
import { Page } from '@/components/Page';
import { useTrash } from '@/components/record/useTrash';
import { Empty, Failure, Loading } from '@/components/States';
import { useToday } from '@/components/useToday';
import { day } from '@/format/days';
import { decimal } from '@/format/figures';
import { lastPeriod, periodName } from '@/format/periods';
import { KnownFigureDialog } from './KnownFigureDialog';
import {
  createKnownFigure,
  type KnownSearch,
  knownFigureInput,
  removeKnownFigure,
  useKnownFigures,
  useMeasures,
} from './knownFigures';
import { RowActions } from './RowActions';

const route = getRouteApi('/inside/framed/indicators/known-figures');

/** Enrolment and other figures known from elsewhere, which fill in denominators. */
export function KnownFiguresPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const canEdit = useCan('observation:edit');
  const today = useToday();
  const period = search.period ?? lastPeriod('reporting_year', today);
  const figures = useKnownFigures({ ...search, period });
  const [dialog, setDialog] = useState<{ figure?: KnownFigure }>();
  const measures = [...new Set([...useMeasures().keys(), ...(search.measure ? [search.measure] : [])])];
  const change = (patch: KnownSearch) =>
    navigate({ search: (before) => ({ ...before, ...patch }), replace: true });
  const add = canEdit && (
    <Button variant="default" leftSection={<IconPlus />} onClick={() => setDialog({})}>
      {t('known.new')}
    </Button>
  );
  return (
    <Page
      title={t('known.title')}
      above={
        <TextLink to="/indicators" size="sm">
          {t('nav.indicators')}
        </TextLink>
      }
      below={t('known.hint')}
      actions={add}
    >
      <Group mb="sm" gap="xs" align="flex-end">
        <PeriodPicker value={period} onPick={(code) => void change({ period: code })} />
        <NativeSelect
          label={t('field.measure')}
          value={search.measure ?? ''}
          data={[{ value: '', label: t('known.anyMeasure') }, ...measures]}
          onChange={(event) => void change({ measure: event.currentTarget.value || undefined })}
        />
        <OrganisationPicker
          label={t('field.organisation')}
          value={search.organisationId}
          onPick={(organisationId) => void change({ organisationId })}
        />
      </Group>
      {figures.error && <Failure problem={figures.error} retry={figures.refetch} />}
      {figures.isPending && <Loading rows={6} />}
      {figures.items?.length === 0 && (
        <div className="o-card">
          <Empty title={t('known.empty')} hint={t('known.emptyHint')}>
            {add}
          </Empty>
        </div>
      )}
      {figures.items && figures.items.length > 0 && (
        <List items={figures.items} onEdit={(one) => setDialog({ figure: one })} />
      )}
      <More query={figures} />
      {dialog && (
        <KnownFigureDialog
          figure={dialog.figure}
          blank={{ organisationId: search.organisationId ?? '', measure: search.measure ?? '', period }}
          onClose={() => setDialog(undefined)}
        />
      )}
    </Page>
  );
}

interface ListProps {
  items: KnownFigure[];
  onEdit: (figure: KnownFigure) => void;
}

function List({ items, onEdit }: ListProps) {
  const { t } = useTranslation();
  const { remove } = useTrash();
  return (
    <div className="o-card">
      <Table verticalSpacing="xs" layout="fixed" aria-label={t('known.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('field.organisation')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('field.measure')}</Table.Th>
            <Table.Th ta="right">{t('field.value')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('field.source')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('field.takenOn')}</Table.Th>
            <Table.Th w={72} px={4}>
              <span className="o-hidden">{t('action.moreActions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => {
            const name = `${one.measure}, ${periodName(one.period)}: ${decimal(one.value)}`;
            return (
              <Table.Tr key={one.id}>
                <Table.Td>
                  <Text inherit truncate>
                    <OrganisationName id={one.organisationId} />
                  </Text>
                  <Text size="xs" c="dimmed" hiddenFrom="sm">
                    {one.measure}
                  </Text>
                </Table.Td>
                <Table.Td visibleFrom="sm">{one.measure}</Table.Td>
                <Table.Td ta="right">{decimal(one.value)}</Table.Td>
                <Table.Td visibleFrom="sm">{one.source}</Table.Td>
                <Table.Td visibleFrom="sm">{day(one.takenOn)}</Table.Td>
                <Table.Td px={4}>
                  <RowActions
                    name={name}
                    permission="observation:edit"
                    at={one.organisationId}
                    onEdit={() => onEdit(one)}
                    onRemove={() =>
                      void remove({
                        name,
                        remove: () => removeKnownFigure(one),
                        restore: () => createKnownFigure(knownFigureInput(one)),
                        keys: ['known-figures'],
                      })
                    }
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
