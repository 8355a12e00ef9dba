import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/types';
import { type PlanContext, ScheduleHint, Understood } from '@/components/language/ScheduleHint';
import { useTypedText } from '@/components/record/useTypedText';
import { draftName } from '../editing/drafts';
import { unread } from '../editing/unread';
import { SavedText } from './SavedText';

interface ScheduleFieldProps {
  activity: Activity;
  plan: PlanContext;
  canEdit: boolean;
  onSave: (patch: Partial<Activity>) => Promise<boolean>;
}

/** The coordinator's own words, and below them what is understood of them. */
export function ScheduleField({ activity, plan, canEdit, onSave }: ScheduleFieldProps) {
  const { t } = useTranslation();
  const saved = activity.schedule?.text ?? '';
  const { text } = useTypedText(draftName(activity, 'schedule'), 'schedule', saved);
  return (
    <div>
      <SavedText
        label={t('field.schedule')}
        activity={activity}
        field="schedule"
        readOnly={!canEdit}
        value={saved}
        onSave={(words) => onSave({ schedule: words ? unread(words) : undefined })}
        multiline
      />
      <Box mt={4}>
        {text.trim() === saved && activity.schedule ? (
          <Understood schedule={activity.schedule} />
        ) : (
          canEdit && <ScheduleHint text={text} plan={plan} />
        )}
      </Box>
    </div>
  );
}
