import { Box } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/types';
import { type PlanContext, ScheduleHint, Understood } from '@/components/language/ScheduleHint';
import { unread } from '../editing/unread';
import { SavedText } from './SavedText';

interface ScheduleFieldProps {
  activity: Activity;
  plan: PlanContext;
  canEdit: boolean;
  onSave: (patch: Partial<Activity>) => void;
}

/** The coordinator's own words, and below them what is understood of them. */
export function ScheduleField({ activity, plan, canEdit, onSave }: ScheduleFieldProps) {
  const { t } = useTranslation();
  const saved = activity.schedule?.text ?? '';
  const [typed, setTyped] = useState(saved);
  return (
    <div>
      <SavedText
        label={t('field.schedule')}
        readOnly={!canEdit}
        value={saved}
        onTyping={setTyped}
        onSave={(text) => onSave({ schedule: text ? unread(text) : undefined })}
        multiline
      />
      <Box mt={4}>
        {typed.trim() === saved && activity.schedule ? (
          <Understood schedule={activity.schedule} />
        ) : (
          canEdit && <ScheduleHint text={typed} plan={plan} />
        )}
      </Box>
    </div>
  );
}
