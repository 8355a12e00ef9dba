import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { indicatorsQuery } from '@/api/indicators';
import { useCan } from '@/api/me';
import { lastPeriod, PERIOD_KINDS, periodKind, periodName, periodsOf } from '@/format/periods';
import { useToday } from '../useToday';

interface PeriodPickerProps {
  value: string;
  onPick: (code: string) => void;
}

/** First the kind, then the period: of the kinds that some indicator is measured over, what has begun. */
export function PeriodPicker({ value, onPick }: PeriodPickerProps) {
  const { t } = useTranslation();
  const measured = useQuery({ ...indicatorsQuery, enabled: useCan('indicator:read') }).data?.items;
  const kind = periodKind(value) ?? 'reporting_year';
  const kinds = PERIOD_KINDS.filter(
    (one) => one === kind || measured?.some(({ definition }) => definition.periodKinds?.includes(one)),
  );
  const today = useToday();
  const codes = periodsOf(kind, today);
  return (
    <>
      {kinds.length > 1 && (
        <NativeSelect
          label={t('period.kindLabel')}
          value={kind}
          data={kinds.map((one) => ({ value: one, label: t(`period.kind.${one}`) }))}
          onChange={(event) => {
            const next = kinds.find((one) => one === event.currentTarget.value);
            if (next) onPick(lastPeriod(next, today));
          }}
        />
      )}
      <NativeSelect
        label={t('dashboard.period')}
        value={value}
        data={(codes.includes(value) ? codes : [...codes, value]).map((code) => ({
          value: code,
          label: periodName(code),
        }))}
        onChange={(event) => onPick(event.currentTarget.value)}
      />
    </>
  );
}
