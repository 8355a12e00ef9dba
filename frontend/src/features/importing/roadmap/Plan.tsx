import { Group, NativeSelect, NumberInput, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RoadmapDraft } from '../document/api';
import { setPlan } from '../draft/corrections';
import { useReview } from '../value/review';

/** The years of the roadmap, by which its schedules are read. */
export function Plan({ path, roadmap }: { path: string; roadmap: RoadmapDraft }) {
  const { t } = useTranslation();
  const review = useReview();
  const set = (plan: Parameters<typeof setPlan>[2], name: string) =>
    review.correct(setPlan(review.draft, path, plan, name));
  return (
    <Group gap="xs" align="flex-end" wrap="wrap">
      {(['startYear', 'endYear'] as const).map((field) => (
        <NumberInput
          key={`${field}-${roadmap[field]}`}
          size="xs"
          w={118}
          label={t(`field.${field}`)}
          min={2000}
          max={2100}
          hideControls
          readOnly={!review.canEdit}
          defaultValue={roadmap[field]}
          onBlur={(event) => {
            const year = Number(event.currentTarget.value);
            if (year >= 2000 && year <= 2100 && year !== roadmap[field])
              set(yearsWith(roadmap, field, year), t(`field.${field}`));
          }}
        />
      ))}
      <NativeSelect
        size="xs"
        label={t('field.planYear')}
        disabled={!review.canEdit}
        value={roadmap.planYear}
        data={(['school', 'calendar'] as const).map((value) => ({ value, label: t(`planYear.${value}`) }))}
        onChange={(event) =>
          set({ planYear: event.currentTarget.value as RoadmapDraft['planYear'] }, t('field.planYear'))
        }
      />
      <Text size="xs" c="dimmed" pb={6}>
        {t('roadmap.count', { count: roadmap.activities.length })}
      </Text>
    </Group>
  );
}

/** A first year after the last one takes the last one along. */
const yearsWith = (roadmap: RoadmapDraft, field: 'startYear' | 'endYear', year: number) =>
  field === 'startYear'
    ? { startYear: year, endYear: Math.max(year, roadmap.endYear) }
    : { startYear: Math.min(year, roadmap.startYear), endYear: year };
