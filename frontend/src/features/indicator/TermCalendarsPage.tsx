import { Button, Group, NativeSelect, Table, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import type { TermCalendar } from '@/api/types';
import { IconPlus } from '@/components/icons';
import { TextLink } from '@/components/links';
import { More } from '@/components/More';
import { OrganisationName } from '@/components/OrganisationName';
import { Page } from '@/components/Page';
import { useTrash } from '@/components/record/useTrash';
import { Empty, Failure, Loading } from '@/components/States';
import { useToday } from '@/components/useToday';
import { day } from '@/format/days';
import { periodName, periodsOf } from '@/format/periods';
import { calendarInput, createTermCalendar, removeTermCalendar, useTermCalendars } from './calendars';
import { RowActions } from './RowActions';
import { TermCalendarDialog, useTermName } from './TermCalendarDialog';

const route = getRouteApi('/inside/framed/indicators/term-calendars');

/** When terms are taught: the nearest calendar upwards holds, the usual days where there is none. */
export function TermCalendarsPage() {
  const { t } = useTranslation();
  const { year } = route.useSearch();
  const navigate = route.useNavigate();
  const canEdit = useCan('indicator:edit');
  const calendars = useTermCalendars(year);
  const [dialog, setDialog] = useState<{ calendar?: TermCalendar }>();
  const years = periodsOf('reporting_year', useToday()).map((code) => Number(code.slice(2)));
  const choice = [...new Set([years[0]! + 1, ...years, ...(year ? [year] : [])])];
  const add = canEdit && (
    <Button variant="default" leftSection={<IconPlus />} onClick={() => setDialog({})}>
      {t('calendar.new')}
    </Button>
  );
  return (
    <Page
      title={t('calendar.title')}
      above={
        <TextLink to="/indicators" size="sm">
          {t('nav.indicators')}
        </TextLink>
      }
      actions={add}
    >
      <Group mb="sm">
        <NativeSelect
          label={t('calendar.year')}
          value={year ?? ''}
          data={[
            { value: '', label: t('calendar.allYears') },
            ...choice.map((one) => ({ value: `${one}`, label: periodName(`RY${one}`) })),
          ]}
          onChange={(event) => {
            const next = Number(event.currentTarget.value) || undefined;
            void navigate({ search: { year: next }, replace: true });
          }}
        />
      </Group>
      {calendars.error && <Failure problem={calendars.error} retry={calendars.refetch} />}
      {calendars.isPending && <Loading rows={4} />}
      {calendars.items?.length === 0 && (
        <div className="o-card">
          <Empty title={t('calendar.empty')} hint={t('calendar.emptyHint')}>
            {add}
          </Empty>
        </div>
      )}
      {calendars.items && calendars.items.length > 0 && (
        <List items={calendars.items} onEdit={(calendar) => setDialog({ calendar })} />
      )}
      <More query={calendars} />
      {dialog && <TermCalendarDialog calendar={dialog.calendar} onClose={() => setDialog(undefined)} />}
    </Page>
  );
}

interface ListProps {
  items: TermCalendar[];
  onEdit: (calendar: TermCalendar) => void;
}

function List({ items, onEdit }: ListProps) {
  const { t } = useTranslation();
  const { remove } = useTrash();
  const termName = useTermName();
  return (
    <div className="o-card">
      <Table verticalSpacing="xs" layout="fixed" aria-label={t('calendar.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('field.organisation')}</Table.Th>
            <Table.Th w={170} visibleFrom="sm">
              {t('calendar.year')}
            </Table.Th>
            <Table.Th>{t('field.terms')}</Table.Th>
            <Table.Th w={72} px={4}>
              <span className="o-hidden">{t('action.moreActions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((calendar) => {
            const { id, organisationId, startYear, kind, terms } = calendar;
            const name = `${t(`period.kind.${kind}`)}, ${periodName(`RY${startYear}`)}`;
            return (
              <Table.Tr key={id} style={{ verticalAlign: 'top' }}>
                <Table.Td>
                  <Text inherit truncate>
                    <OrganisationName id={organisationId} />
                  </Text>
                  <Text size="xs" c="dimmed" hiddenFrom="sm">
                    {periodName(`RY${startYear}`)}
                  </Text>
                </Table.Td>
                <Table.Td visibleFrom="sm">{periodName(`RY${startYear}`)}</Table.Td>
                <Table.Td>
                  {terms.map((term, i) => (
                    <Text key={term.start} size="sm">
                      {`${termName(kind, i + 1)}: ${day(term.start)} – ${day(term.end)}`}
                    </Text>
                  ))}
                </Table.Td>
                <Table.Td px={4}>
                  <RowActions
                    name={name}
                    permission="indicator:edit"
                    at={organisationId}
                    onEdit={() => onEdit(calendar)}
                    onRemove={() =>
                      void remove({
                        name,
                        remove: () => removeTermCalendar(calendar),
                        restore: () => createTermCalendar(calendarInput(calendar)),
                        keys: ['term-calendars', 'periods'],
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
