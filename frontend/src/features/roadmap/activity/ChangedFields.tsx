import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldChange } from '@/api/types';

/** The fields a person has filled in, and what the drawer calls them. */
const LABELS: Record<string, string> = {
  number: 'number',
  title: 'title',
  sectionId: 'section',
  'schedule.text': 'schedule',
  responsible: 'responsible',
  level: 'level',
  expectedResult: 'expectedResult',
  reportForm: 'reportForm',
  status: 'status',
  indicatorNote: 'indicatorNote',
  indicatorIds: 'indicatorIds',
};

/** Words with what they were and became; of people, sections and indicators only that they are others. */
const WORDED = [
  'number',
  'title',
  'schedule.text',
  'level',
  'expectedResult',
  'reportForm',
  'status',
  'indicatorNote',
];

export function ChangedFields({ fields }: { fields: FieldChange[] }) {
  const { t } = useTranslation();
  const said = (field: string, value: unknown, cut?: boolean) =>
    value === undefined ? '—' : field === 'status' ? t(`status.${value}`) : `«${value}${cut ? '…' : ''}»`;
  return fields
    .filter(({ field }) => field in LABELS)
    .map(({ field, before, after, cut }) => (
      <Text key={field} size="xs">
        {t(`field.${LABELS[field]}`)}
        {WORDED.includes(field) && `: ${said(field, before, cut)} → ${said(field, after, cut)}`}
      </Text>
    ));
}
