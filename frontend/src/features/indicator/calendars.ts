import { api, ifMatch, take } from '@/api/client';
import { usePages } from '@/api/pages';
import type { TermCalendar, TermCalendarInput } from '@/api/types';
import { periodsOf, usualTerms } from '@/format/periods';

const at = (id: string) => ({ path: { id } });

export const useTermCalendars = (startYear?: number) =>
  usePages(['term-calendars', { startYear }], (cursor, signal) =>
    take(
      api.GET('/api/v1/term-calendars', {
        params: { query: { startYear, sort: '-startYear', cursor, limit: 50 } },
        signal,
      }),
    ),
  );

export const createTermCalendar = (body: TermCalendarInput) =>
  take(api.POST('/api/v1/term-calendars', { body }));

export const putTermCalendar = (id: string) => (body: TermCalendarInput, version: string) =>
  take(api.PUT('/api/v1/term-calendars/{id}', { params: { ...at(id), header: ifMatch(version) }, body }));

export const removeTermCalendar = ({ id, version }: TermCalendar) =>
  take(api.DELETE('/api/v1/term-calendars/{id}', { params: { ...at(id), header: ifMatch(version) } }));

export const calendarInput = ({
  organisationId,
  startYear,
  kind,
  terms,
}: TermCalendar): TermCalendarInput => ({ organisationId, startYear, kind, terms });

/** The school year that runs now, by the year it began in. */
export const runningYear = () => Number(periodsOf('reporting_year', new Date())[0]!.slice(2));

/** The usual days, to begin with. */
export const usualCalendar = (
  kind: 'quarter_term' | 'trimester',
  startYear: number,
): Pick<TermCalendarInput, 'kind' | 'startYear' | 'terms'> => ({
  kind,
  startYear,
  terms: usualTerms(kind, startYear),
});
