import { Select, Text, Textarea } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/types';
import { ResponsibleHint } from '@/components/language/ResponsibleHint';
import { type PlanContext, ScheduleHint } from '@/components/language/ScheduleHint';
import { useTypedText } from '@/components/record/useTypedText';
import { draftName } from '../editing/drafts';
import type { Choices } from './choices';
import { type ChoiceColumn, chosenFrom, type EditableColumn, type TextColumn } from './columns';
import classes from './Treegrid.module.css';
import type { Begin, Leave } from './useCursor';

interface CellEditorProps {
  activity: Activity;
  column: EditableColumn;
  value: string;
  begin: Begin;
  choices: Choices;
  plan: PlanContext;
  /** Answers whether the value is saved, or was given up for another's. */
  onSave: (value: string) => Promise<boolean>;
  onLeave: (leave: Leave) => void;
}

export function CellEditor({ column, ...rest }: CellEditorProps) {
  return chosenFrom(column) ? (
    <ChoiceEditor {...rest} column={column} />
  ) : (
    <TextEditor {...rest} column={column} />
  );
}

type TextEditorProps = Omit<CellEditorProps, 'column' | 'choices'> & { column: TextColumn };

/** Enter saves, Esc leaves the old text and keeps the new one as a draft; a second Esc gives that up. */
function TextEditor({ activity, column, value, begin, plan, onSave, onLeave }: TextEditorProps) {
  const { t } = useTranslation();
  const typed = useTypedText(draftName(activity, column), column, value);
  const { text } = typed;
  const settled = useRef(false);
  const leave = (how: Leave) => {
    if (settled.current) return;
    settled.current = true;
    if (column === 'title' && text.trim() === '') typed.drop();
    else void typed.settle(onSave);
    onLeave(how);
  };
  const giveUp = () => {
    settled.current = true;
    typed.giveUp();
    onLeave('stay');
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      giveUp();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      leave('stay');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      leave(event.shiftKey ? 'previous' : 'next');
    }
  };
  return (
    <div className={classes.editor}>
      <Textarea
        autosize
        minRows={1}
        maxRows={10}
        size="xs"
        autoFocus
        aria-label={t(`field.${column}`)}
        value={text}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onKeyDown={keys}
        onBlur={() => leave('away')}
        onFocus={({ currentTarget: field }) =>
          begin === 'all' ? field.select() : field.setSelectionRange(text.length, text.length)
        }
      />
      {(typed.restored || column === 'schedule' || column === 'responsible') && (
        <div className={classes.hint}>
          {typed.restored && (
            <Text size="xs" c="dimmed">
              {t('roadmap.restoredCell')}
            </Text>
          )}
          {column === 'schedule' && <ScheduleHint text={text} plan={plan} />}
          {column === 'responsible' && <ResponsibleHint text={text} />}
        </div>
      )}
    </div>
  );
}

/** Choosing ends it, also when what is chosen stands there already. */
function ChoiceEditor({
  column,
  choices,
  value,
  onSave,
  onLeave,
}: CellEditorProps & { column: ChoiceColumn }) {
  const { t } = useTranslation();
  return (
    <div className={classes.editor}>
      <Select
        size="xs"
        autoFocus
        defaultDropdownOpened
        allowDeselect={false}
        aria-label={t(`field.${column}`)}
        value={value}
        data={choices[column]}
        comboboxProps={{ width: 160, position: 'bottom-start' }}
        onOptionSubmit={(next) => {
          if (next !== value) void onSave(next);
          onLeave('stay');
        }}
        onBlur={() => onLeave('away')}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') onLeave('stay');
        }}
      />
    </div>
  );
}
