import { Select, Textarea } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STATUSES } from '@/api/types';
import { ResponsibleHint } from '@/components/language/ResponsibleHint';
import { type PlanContext, ScheduleHint } from '@/components/language/ScheduleHint';
import type { EditableColumn } from './columns';
import classes from './Treegrid.module.css';
import type { Leave } from './useCursor';

interface CellEditorProps {
  column: EditableColumn;
  value: string;
  plan: PlanContext;
  onCommit: (value: string, leave: Leave) => void;
  onCancel: () => void;
}

export function CellEditor(props: CellEditorProps) {
  return props.column === 'status' ? <StatusEditor {...props} /> : <TextEditor {...props} />;
}

function TextEditor({ column, value, plan, onCommit, onCancel }: CellEditorProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const settled = useRef(false);
  const commit = (leave: Leave) => {
    if (settled.current) return;
    settled.current = true;
    onCommit(text.trim(), leave);
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      settled.current = true;
      onCancel();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      commit('stay');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      commit(event.shiftKey ? 'previous' : 'next');
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
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={keys}
        onBlur={() => commit('away')}
        onFocus={(event) => event.currentTarget.setSelectionRange(text.length, text.length)}
      />
      {column === 'schedule' && (
        <div className={classes.hint}>
          <ScheduleHint text={text} plan={plan} />
        </div>
      )}
      {column === 'responsible' && (
        <div className={classes.hint}>
          <ResponsibleHint text={text} />
        </div>
      )}
    </div>
  );
}

function StatusEditor({ value, onCommit, onCancel }: CellEditorProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.editor}>
      <Select
        size="xs"
        autoFocus
        defaultDropdownOpened
        allowDeselect={false}
        aria-label={t('field.status')}
        value={value}
        data={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        comboboxProps={{ width: 160, position: 'bottom-start' }}
        onChange={(next) => onCommit(next ?? value, 'stay')}
        onBlur={onCancel}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') onCancel();
        }}
      />
    </div>
  );
}
