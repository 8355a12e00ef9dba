import { Button, Group, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from '@/components/icons';
import scrolling from '@/components/Scroll.module.css';
import type { RoadmapDraft } from '../document/api';
import { addActivity } from '../draft/corrections';
import { type DraftRow, rowsOf } from '../draft/rows';
import { addSection } from '../draft/sections';
import { useReview } from '../value/review';
import { Value } from '../value/Value';
import { ActivityLine } from './ActivityLine';
import { Plan } from './Plan';
import classes from './RoadmapTab.module.css';
import { SectionLine } from './SectionLine';

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

  /** A new section that shall get its name as soon as it is there. */
  const [added, setAdded] = useState<string>();
  const focus = review.focus;
  const visible = (virtual.scrollRect?.height ?? 0) > 0;
  const show = useEffectEvent((path: string) => {
    const at = rows.findIndex((row) => path.startsWith(`${row.path}/`));
    if (at >= 0) virtual.scrollToIndex(at, { align: 'center' });
  });
  useEffect(() => {
    if (focus?.block === 'center') show(focus.path);
    // On a narrow screen the draft has no height before it is shown: it is scrolled again then.
  }, [focus, visible]);

  const add = (sectionKey?: string, afterKey?: string) => {
    const key = `added-${crypto.randomUUID()}`;
    review.correct(addActivity(review.draft, path, { sectionKey, afterKey, key }, t('import.addRow')));
  };
  const addSectionAt = (at: { afterKey?: string; parentKey?: string } = {}) => {
    const key = `added-${crypto.randomUUID()}`;
    const title = t('import.section.unnamed');
    review.correct(addSection(review.draft, path, { ...at, key, title }, t('import.section.add')));
    setAdded(key);
  };
  const name = useEffectEvent((key: string) => {
    const at = rows.findIndex((row) => rowKey(row) === key);
    if (at < 0) return;
    virtual.scrollToIndex(at);
    review.edit(`${rows[at]!.path}/title`);
    setAdded(undefined);
  });
  useEffect(() => {
    if (added) name(added);
  }, [added, rows]);
  const line = (row: DraftRow) =>
    row.type === 'section' ? (
      <SectionLine row={row} roadmap={roadmap} onAdd={add} onAddSection={addSectionAt} />
    ) : (
      <ActivityLine row={row} roadmap={roadmap} onAdd={add} />
    );

  return (
    <div ref={scroll} className={scrolling.scroll} data-testid="draft">
      <div className={classes.roadmapHead}>
        <Value
          path={`${path}/title`}
          label={t('field.title')}
          text={roadmap.title?.value ?? ''}
          place={roadmap.title?.place ?? roadmap.place}
          kind="text"
          strong
        />
        <Group gap="xs" justify="space-between" align="flex-end">
          <Plan path={path} roadmap={roadmap} />
          {review.canEdit && (
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconPlus size={12} />}
              onClick={() => addSectionAt()}
            >
              {t('import.section.add')}
            </Button>
          )}
        </Group>
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
              className={scrolling.item}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {line(rows[item.index]!)}
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
