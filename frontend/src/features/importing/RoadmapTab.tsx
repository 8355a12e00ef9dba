import { ActionIcon, Badge, Group, Menu, NativeSelect, NumberInput, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconDots, IconPlus, IconRepeat, IconTrash, IconWarn } from '@/components/icons';
import { rhythm, understood } from '@/format/schedules';
import type { ActivityDraft, PartyDraft, RoadmapDraft } from './api';
import { addActivity, removeRow, setPlan, setText } from './corrections';
import classes from './Review.module.css';
import { useReview } from './review';
import { type ActivityRow, type DraftRow, rowsOf, type SectionRow } from './understanding';
import { Value } from './Value';

const rowKey = (row: DraftRow) => (row.type === 'section' ? row.section.key : row.activity.key);

interface RoadmapTabProps {
  index: number;
  roadmap: RoadmapDraft;
}

export function RoadmapTab({ index, roadmap }: RoadmapTabProps) {
  const { t } = useTranslation();
  const review = useReview();
  const path = `/roadmaps/${index}`;
  const rows = useMemo(() => rowsOf(roadmap, path), [roadmap, path]);
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (i) => (rows[i]!.type === 'section' ? 36 : 96),
    getItemKey: (i) => rowKey(rows[i]!),
    overscan: 6,
    initialRect: { width: 700, height: 600 },
    scrollMargin: 0,
  });

  const focus = review.focus;
  const visible = (virtual.scrollRect?.height ?? 0) > 0;
  useEffect(() => {
    const at = focus ? rows.findIndex((row) => focus.path.startsWith(`${row.path}/`)) : -1;
    if (at >= 0 && focus?.block === 'center') virtual.scrollToIndex(at, { align: 'center' });
  }, [focus?.serial, visible]);

  const add = (sectionKey?: string, afterKey?: string) => {
    const key = `added-${crypto.randomUUID()}`;
    review.correct(addActivity(review.draft, path, { sectionKey, afterKey, key }, t('import.addRow')));
  };

  return (
    <div ref={scroll} className={classes.scroll} data-testid="draft">
      <div className={classes.roadmapHead}>
        <Value
          path={`${path}/title`}
          label={t('field.title')}
          text={roadmap.title?.value ?? ''}
          place={roadmap.title?.place ?? roadmap.place}
          kind="text"
          strong
        />
        <Plan path={path} roadmap={roadmap} />
      </div>
      <div
        role="table"
        aria-label={roadmap.title?.value ?? t('roadmap.defaultTitle')}
        aria-rowcount={rows.length + 1}
      >
        <div role="rowgroup" className={classes.columns}>
          <div role="row" className={classes.row}>
            {(['number', 'title', 'schedule', 'responsible', 'expectedResult'] as const).map((column) => (
              <span role="columnheader" key={column}>
                {t(`column.${column}`)}
              </span>
            ))}
            <span role="columnheader">
              <span className="o-hidden">{t('action.moreActions')}</span>
            </span>
          </div>
        </div>
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              role="row"
              aria-rowindex={item.index + 2}
              className={classes.item}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <Line row={rows[item.index]!} roadmap={roadmap} onAdd={add} />
            </div>
          ))}
        </div>
      </div>
      {roadmap.activities.length === 0 && (
        <Text c="dimmed" size="sm" p="md">
          {t('import.noActivities')}
        </Text>
      )}
    </div>
  );
}

function Plan({ path, roadmap }: { path: string; roadmap: RoadmapDraft }) {
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

interface LineProps {
  row: DraftRow;
  roadmap: RoadmapDraft;
  onAdd: (sectionKey?: string, afterKey?: string) => void;
}

function Line({ row, roadmap, onAdd }: LineProps) {
  return row.type === 'section' ? (
    <SectionLine row={row} onAdd={onAdd} />
  ) : (
    <ActivityLine row={row} roadmap={roadmap} onAdd={onAdd} />
  );
}

function SectionLine({ row, onAdd }: { row: SectionRow; onAdd: LineProps['onAdd'] }) {
  const { t } = useTranslation();
  const review = useReview();
  const { section, path } = row;
  const name = [section.number, section.title].filter(Boolean).join('. ');
  return (
    <div className={classes.section} role="cell" style={{ paddingInlineStart: 8 + row.depth * 14 }}>
      <Value
        path={`${path}/number`}
        label={t('field.number')}
        text={section.number ?? ''}
        place={section.place}
        kind="plain"
        strong
      />
      <Value
        path={`${path}/title`}
        label={t('field.section')}
        text={section.title ?? ''}
        place={section.place}
        kind="plain"
        strong
      />
      {review.canEdit && (
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          ml="auto"
          aria-label={t('roadmap.addTo', { name })}
          onClick={() => onAdd(section.key)}
        >
          <IconPlus size={14} />
        </ActionIcon>
      )}
    </div>
  );
}

function ActivityLine({
  row,
  roadmap,
  onAdd,
}: {
  row: ActivityRow;
  roadmap: RoadmapDraft;
  onAdd: LineProps['onAdd'];
}) {
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
    <div className={classes.row} role="presentation">
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
        <Responsible activity={activity} path={path} />
      </div>
      <div role="cell" data-label={t('column.expectedResult')}>
        {text('expectedResult', t('column.expectedResult'))}
        <Labelled name={t('column.reportForm')}>{text('reportForm', t('field.reportForm'))}</Labelled>
      </div>
      <div role="cell" className={classes.menu}>
        <RowMenu row={row} roadmap={roadmap} onAdd={onAdd} />
      </div>
    </div>
  );
}

function Labelled({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className={classes.labelled}>
      <span>{name}:</span>
      {children}
    </div>
  );
}

function ScheduleValue({ activity, path }: { activity: ActivityDraft; path: string }) {
  const { t } = useTranslation();
  const schedule = activity.schedule?.value;
  return (
    <Value
      path={`${path}/schedule`}
      label={t('column.schedule')}
      text={schedule?.text ?? ''}
      place={activity.schedule?.place ?? activity.place}
      kind="schedule"
    >
      {schedule && (
        <span className={classes.understood}>
          {understood(schedule)}
          {schedule.recurrence && (
            <span>
              <IconRepeat size={11} /> {schedule.approximate ? '≈ ' : ''}
              {rhythm(schedule.recurrence)}
            </span>
          )}
          {schedule.warnings.map((warning) => (
            <span key={warning.code} className="o-warning">
              <IconWarn size={11} />
              {t(`import.schedule.${warning.code}`, { detail: warning.detail })}
            </span>
          ))}
        </span>
      )}
    </Value>
  );
}

function Responsible({ activity, path }: { activity: ActivityDraft; path: string }) {
  const { t } = useTranslation();
  const printed = activity.responsibleText;
  const parties = activity.responsible;
  const text = parties.map((party) => party.text).join('\n');
  return (
    <Value
      path={`${path}/responsible`}
      label={t('column.responsible')}
      text={printed?.value ?? text}
      place={printed?.place ?? activity.place}
      kind="responsible"
    >
      <Parties parties={parties} />
    </Value>
  );
}

function Parties({ parties }: { parties: PartyDraft[] }) {
  const { t } = useTranslation();
  return (
    <span className={classes.parties}>
      {parties.map((party, i) => (
        <Badge key={i} variant="default" size="sm" tt="none" fw={500} title={t(`party.kind.${party.kind}`)}>
          <span className={classes.kind}>{t(`party.short.${party.kind}`)}</span> {party.text}
        </Badge>
      ))}
    </span>
  );
}

const sectionName = (roadmap: RoadmapDraft, key: string) => {
  const section = roadmap.sections.find((one) => one.key === key);
  return [section?.number, section?.title].filter(Boolean).join('. ');
};

function RowMenu({
  row,
  roadmap,
  onAdd,
}: {
  row: ActivityRow;
  roadmap: RoadmapDraft;
  onAdd: LineProps['onAdd'];
}) {
  const { t } = useTranslation();
  const review = useReview();
  const { activity, path } = row;
  if (!review.canEdit) return null;
  const name = activity.number ?? activity.title?.value ?? '';
  const move = (key: string) =>
    review.correct(setText(review.draft, `${path}/sectionKey`, key, t('undo.move', { name }), true));
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('roadmap.menuOf', { name })}>
          <IconDots size={14} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        <Menu.Item leftSection={<IconPlus />} onClick={() => onAdd(activity.sectionKey, activity.key)}>
          {t('import.addBelow')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash />}
          onClick={() => review.correct(removeRow(review.draft, path, t('undo.remove', { name })))}
        >
          {t('import.removeRow')}
        </Menu.Item>
        {roadmap.sections.length > 0 && <Menu.Label>{t('roadmap.moveTo')}</Menu.Label>}
        {roadmap.activities.some((one) => one.sectionKey) && (
          <Menu.Item disabled={!activity.sectionKey} onClick={() => move('')}>
            {t('roadmap.noSection')}
          </Menu.Item>
        )}
        {roadmap.sections.map((section) => (
          <Menu.Item
            key={section.key}
            disabled={section.key === activity.sectionKey}
            onClick={() => move(section.key)}
          >
            {sectionName(roadmap, section.key)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
