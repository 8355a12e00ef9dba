import { Group, NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { homeOf, useMe } from '@/api/me';
import type { TermCalendar, TermCalendarInput } from '@/api/types';
import { DateField } from '@/components/fields/DateField';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { RecordDialog } from '@/components/record/RecordDialog';
import type { FormState } from '@/components/record/useDraftedForm';
import { useRecordForm } from '@/components/record/useRecordForm';
import { periodName } from '@/format/periods';
import { calendarInput, createTermCalendar, putTermCalendar, runningYear, usualCalendar } from './calendars';

interface TermCalendarDialogProps {
  calendar?: TermCalendar;
  onClose: () => void;
}

/** When the terms of a school year are taught; a new calendar begins with the usual days. */
export function TermCalendarDialog({ calendar, onClose }: TermCalendarDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const me = useMe();
  const form = useRecordForm<TermCalendar, TermCalendarInput>({
    form: `term-calendar:${calendar?.id ?? 'new'}`,
    view: calendar,
    blank: {
      organisationId: homeOf(me, 'indicator:edit') ?? '',
      ...usualCalendar('quarter_term', runningYear()),
    },
    toInput: calendarInput,
    create: createTermCalendar,
    put: calendar && putTermCalendar(calendar.id),
    onSaved: async () => {
      await Promise.all(
        ['term-calendars', 'periods'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      );
      onClose();
    },
  });
  return (
    <RecordDialog title={calendar ? t('calendar.title') : t('calendar.new')} form={form} onClose={onClose}>
      {calendar ? (
        <Text size="sm" c="dimmed">
          {[periodName(`RY${calendar.startYear}`), t('calendar.kindHint')].join('. ')}
        </Text>
      ) : (
        <Whose form={form} />
      )}
      <Days form={form} />
    </RecordDialog>
  );
}

type Form = FormState<TermCalendarInput>;

function Whose({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { organisationId, startYear, kind } = form.values;
  const running = runningYear();
  return (
    <>
      <OrganisationPicker
        label={t('field.organisation')}
        permission="indicator:edit"
        required
        path="organisationId"
        error={form.errorAt('organisationId')}
        value={organisationId}
        onPick={(id) => form.set({ organisationId: id ?? '' })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={t('calendar.year')}
          value={startYear}
          data={[running + 1, running, running - 1, running - 2].map((year) => ({
            value: `${year}`,
            label: periodName(`RY${year}`),
          }))}
          onChange={(event) => form.set(usualCalendar(known(kind), Number(event.currentTarget.value)))}
        />
        <NativeSelect
          label={t('field.kind')}
          value={kind}
          data={(['quarter_term', 'trimester'] as const).map((value) => ({
            value,
            label: t(`period.kind.${value}`),
          }))}
          onChange={(event) => form.set(usualCalendar(known(event.currentTarget.value), startYear))}
        />
      </SimpleGrid>
    </>
  );
}

const known = (kind: string) => (kind === 'trimester' ? 'trimester' : 'quarter_term');

/** «2-я четверть»: what the n-th term is called. */
export const useTermName = () => {
  const { t } = useTranslation();
  return (kind: string, n: number) => t(`figure.period.${kind === 'trimester' ? 'T' : 'C'}`, { n });
};

function Days({ form }: { form: Form }) {
  const { t } = useTranslation();
  const termName = useTermName();
  const { kind, terms } = form.values;
  return (
    <div role="group" aria-label={t('field.terms')}>
      {terms.map((term, index) => {
        const name = termName(kind, index + 1);
        return (
          <Group key={index} gap="xs" align="flex-start" mb={6}>
            <Text size="sm" w={110} pt={8}>
              {name}
            </Text>
            {(['start', 'end'] as const).map((end) => (
              <DateField
                key={end}
                style={{ flex: '1 1 125px' }}
                aria-label={t(end === 'start' ? 'calendar.starts' : 'calendar.ends', { name })}
                data-path={`terms.${index}.${end}`}
                error={form.errorAt(`terms.${index}.${end}`)}
                value={term[end]}
                onChange={(date) =>
                  form.set({
                    terms: terms.map((other, i) => (i === index ? { ...other, [end]: date ?? '' } : other)),
                  })
                }
              />
            ))}
          </Group>
        );
      })}
    </div>
  );
}
