import type { ResponsiblePreview, Schedule } from '@/api/types';
import i18n from '@/i18n';
import { day } from './days';

type ScheduleWarning = NonNullable<Schedule['warnings']>[number];
type ResponsibleWarning = NonNullable<ResponsiblePreview['warnings']>[number];

/** The server's detail quotes the document or names dates of the wire; these are shown as the reader writes them. */
const readable = (detail: string) =>
  detail.replace(/\d{4}-\d{2}-\d{2}/g, (date) => day(date)).replace(' - ', ' – ');

export const scheduleWarning = ({ code, detail }: ScheduleWarning) =>
  i18n.t(`scheduleWarning.${code}`, { detail: readable(detail) });

export const responsibleWarning = ({ code, detail }: ResponsibleWarning) =>
  i18n.t(`responsibleWarning.${code}`, { detail });
