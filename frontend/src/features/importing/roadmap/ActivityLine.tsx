import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoadmapDraft } from '../document/api';
import type { ActivityRow } from '../draft/rows';
import { useReview } from '../value/review';
import { Value } from '../value/Value';
import { ActivityMenu } from './ActivityMenu';
import { ResponsibleValue } from './ResponsibleValue';
import classes from './RoadmapTab.module.css';
import { ScheduleValue } from './ScheduleValue';

interface ActivityLineProps {
  row: ActivityRow;
  roadmap: RoadmapDraft;
  onAdd: (sectionKey?: string, afterKey?: string) => void;
}

export function ActivityLine({ row, roadmap, onAdd }: ActivityLineProps) {
  const { t } = useTranslation();
  const review = useReview();
  const { activity, path } = row;
  const own = `${path}/number`;
  // What is said about a number needs more room than a number.
  const wide = review.doubts.has(own) || review.selected === own;
  const text = (field: 'title' | 'expectedResult' | 'reportForm' | 'level', label: string) => (
    <Value
      path={`${path}/${field}`}
      label={label}
      text={activity[field]?.value ?? ''}
      place={activity[field]?.place ?? activity.place}
      kind="text"
      strong={field === 'title'}
    />
  );
  return (
    <div className={`${classes.row} ${classes.activity}`} role="presentation">
      <div role="cell" className={classes.number} data-wide={wide || undefined}>
        <Value
          path={own}
          label={t('column.number')}
          text={activity.number ?? ''}
          place={activity.place}
          kind="plain"
        />
      </div>
      <div role="cell" className={classes.title}>
        {text('title', t('column.title'))}
        {activity.level && <Labelled name={t('field.level')}>{text('level', t('field.level'))}</Labelled>}
        {activity.extra.map((extra, i) => (
          <Value
            key={i}
            path={`${path}/extra/${i}`}
            label={t('import.extra')}
            text={extra.value ?? ''}
            place={extra.place}
          />
        ))}
      </div>
      <div role="cell" data-label={t('column.schedule')}>
        <ScheduleValue activity={activity} path={path} />
      </div>
      <div role="cell" data-label={t('column.responsible')}>
        <ResponsibleValue activity={activity} path={path} />
      </div>
      <div role="cell" data-label={t('column.expectedResult')}>
        {text('expectedResult', t('column.expectedResult'))}
        <Labelled name={t('column.reportForm')}>{text('reportForm', t('field.reportForm'))}</Labelled>
      </div>
      <div role="cell" className={classes.menu}>
        <ActivityMenu row={row} roadmap={roadmap} onAdd={onAdd} />
      </div>
    </div>
  );
}

function Labelled({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.labelled}>
      <span>{name}:</span>
      {children}
    </div>
  );
}
