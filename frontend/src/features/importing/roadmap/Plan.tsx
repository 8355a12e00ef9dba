import { Group, NativeSelect, NumberInput, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTypedText } from '@/components/record/useTypedText';
import type { RoadmapDraft } from '../document/api';
import { setPlan } from '../draft/corrections';
import { keyed } from '../draft/pointer';
import { useReview } from '../value/review';

const route = getRouteApi('/inside/framed/imports/$importId');

/** The years of the roadmap, by which its schedules are read. */
export function Plan({ path, roadmap }: { path: string; roadmap: RoadmapDraft }) {
  const { t } = useTranslation();
  const review = useReview();
  const set = (plan: Parameters<typeof setPlan>[2], name: string) =>
    review.correct(setPlan(review.draft, path, plan, name));
  return (
    <Group gap="xs" align="flex-end" wrap="wrap">
      {(['startYear', 'endYear'] as const).map((field) => (
        <Year
          key={field}
          path={path}
          field={field}
          saved={roadmap[field]}
          onSave={(year) => set(yearsWith(roadmap, field, year), t(`field.${field}`))}
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

interface YearProps {
  path: string;
  field: YearField;
  saved: number;
  /** Answers whether it is saved. */
  onSave: (year: number) => Promise<boolean>;
}

/** A year is kept while it is typed, and saved when its field is left; what is none waits for the rest of it. */
function Year({ path, field, saved, onSave }: YearProps) {
  const { t } = useTranslation();
  const { draft, canEdit } = useReview();
  const { importId } = route.useParams();
  const name = `import:${importId}:${keyed(draft, path)}:${field}`;
  const { text, unsaved, type, settle } = useTypedText(name, field, String(saved));
  return (
    <NumberInput
      size="xs"
      w={118}
      label={t(`field.${field}`)}
      hideControls
      readOnly={!canEdit}
      value={text}
      error={unsaved && !isYear(text) && t('fieldError.not_a_year')}
      onChange={(next) => type(String(next))}
      onBlur={() => void settle(async (year) => isYear(year) && onSave(Number(year)))}
    />
  );
}

type YearField = 'startYear' | 'endYear';

const isYear = (text: string) => Number(text) >= 2000 && Number(text) <= 2100;

/** A first year after the last one takes the last one along. */
const yearsWith = (roadmap: RoadmapDraft, field: YearField, year: number) =>
  field === 'startYear'
    ? { startYear: year, endYear: Math.max(year, roadmap.endYear) }
    : { startYear: Math.min(year, roadmap.startYear), endYear: year };
