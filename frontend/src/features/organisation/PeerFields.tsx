import { Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrganisationInput } from '@/api/types';
import type { FormState } from '@/components/record/useDraftedForm';

type Grades = NonNullable<OrganisationInput['grades']>;
const GRADES = Array.from({ length: 12 }, (_, i) => `${i + 1}`);
const SETTLEMENTS = ['urban', 'rural'] as const;

/** What peer groups are made of: the grades taught, town or country. */
export function PeerFields({ form }: { form: FormState<OrganisationInput> }) {
  const { t } = useTranslation();
  const { grades, settlement } = form.values;
  // One end typed is both until the other is: a range is never half said.
  const change = (end: keyof Grades, value: string) => {
    const grade = Number(value);
    form.set({
      grades: grade
        ? {
            from: end === 'from' ? grade : Math.min(grades?.from ?? grade, grade),
            to: end === 'to' ? grade : Math.max(grades?.to ?? grade, grade),
          }
        : undefined,
    });
  };
  return (
    <Group grow align="flex-start">
      {(['from', 'to'] as const).map((end) => (
        <NativeSelect
          key={end}
          label={t(`organisation.field.${end === 'from' ? 'gradesFrom' : 'gradesTo'}`)}
          data-path={`grades.${end}`}
          error={form.errorAt(`grades.${end}`)}
          data={[{ value: '', label: t('organisation.notSaid') }, ...GRADES]}
          value={grades ? `${grades[end]}` : ''}
          onChange={(event) => change(end, event.currentTarget.value)}
        />
      ))}
      <NativeSelect
        label={t('field.settlement')}
        data-path="settlement"
        error={form.errorAt('settlement')}
        data={[
          { value: '', label: t('organisation.notSaid') },
          ...SETTLEMENTS.map((value) => ({ value, label: t(`ranking.settlements.${value}`) })),
        ]}
        value={settlement ?? ''}
        onChange={(event) =>
          form.set({ settlement: SETTLEMENTS.find((one) => one === event.currentTarget.value) })
        }
      />
    </Group>
  );
}
