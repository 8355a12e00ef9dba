import { ActionIcon, Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconOpen, IconPencil, IconWarn } from '@/components/icons';
import type { Place } from '../document/api';
import type { Doubt } from '../draft/doubts';
import { Editor } from './Editor';
import type { EditorKind } from './reading';
import { useReview } from './review';
import classes from './Value.module.css';

interface ValueProps {
  path: string;
  /** What the value is, for its buttons and its editor. */
  label: string;
  text: string;
  place: Place | undefined;
  /** The text as people read it, where it differs from what is edited. */
  shown?: string;
  /** Absent when it can only be read. */
  kind?: EditorKind;
  /** What was understood, below the printed words. */
  children?: ReactNode;
  strong?: boolean;
}

/** A recognised value: a click shows its place in the source, the pencil (or Enter, F2) corrects it. */
export function Value({ path, label, text, shown = text, place, kind, children, strong }: ValueProps) {
  const { t } = useTranslation();
  const review = useReview();
  const button = useRef<HTMLButtonElement>(null);
  const doubt = review.doubts.get(path);
  const selected = review.selected === path;
  const editable = review.canEdit && kind !== undefined;
  const focus = review.focus?.path === path ? review.focus : undefined;

  useEffect(() => {
    if (!focus) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: focus.block });
  }, [focus]);

  if (editable && review.editing === path)
    return <Editor path={path} label={label} text={text} kind={kind} />;
  return (
    <div
      className={classes.value}
      data-selected={selected || undefined}
      data-doubt={doubt ? true : undefined}
      data-path={path}
    >
      <button
        type="button"
        ref={button}
        className={classes.words}
        data-strong={strong || undefined}
        onClick={() => {
          if (selected && editable) review.edit(path);
          else review.select(path, place, text);
        }}
        onDoubleClick={() => editable && review.edit(path)}
        onKeyDown={(event) => {
          if (event.key === 'F2' && editable) review.edit(path);
        }}
      >
        <span className="o-hidden">{label}: </span>
        {shown || <span className={classes.none}>{t('state.empty')}</span>}
      </button>
      {children}
      {doubt && <DoubtMark doubt={doubt} />}
      {selected && (
        <span className={classes.tools}>
          {editable && (
            <ActionIcon
              size="sm"
              variant="default"
              aria-label={t('import.correct', { name: label })}
              onClick={() => review.edit(path)}
            >
              <IconPencil size={13} />
            </ActionIcon>
          )}
          {doubt && editable && (
            <Button size="compact-xs" variant="default" onClick={() => review.accept(doubt)}>
              {t('import.accept')}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            hiddenFrom="md"
            leftSection={<IconOpen size={12} />}
            onClick={review.showSource}
          >
            {t('import.showSource')}
          </Button>
        </span>
      )}
    </div>
  );
}

/** Why to look: in words and with a sign, never by colour alone. */
function DoubtMark({ doubt }: { doubt: Doubt }) {
  const { t } = useTranslation();
  const reasons = [
    ...new Set([
      ...doubt.warnings.map((warning) => t(`import.warning.${warning.code}`)),
      ...(doubt.uncertain ? [t('import.uncertain')] : []),
    ]),
  ];
  return (
    <span className={classes.doubt}>
      {reasons.map((reason) => (
        <span key={reason} className="o-warning">
          <IconWarn size={12} /> {reason}
        </span>
      ))}
    </span>
  );
}
