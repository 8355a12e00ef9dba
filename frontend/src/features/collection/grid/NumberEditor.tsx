import { useEffect, useRef } from 'react';
import classes from './EntryGrid.module.css';
import type { RowActions } from './rowActions';

interface NumberEditorProps {
  label: string;
  text: string;
  over: boolean;
  actions: RowActions;
}

/** The input inside a cell. Enter goes down, Tab right, Escape takes the edit back; leaving it keeps what is typed. */
export function NumberEditor({ label, text, over, actions }: NumberEditorProps) {
  const input = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  useEffect(() => {
    input.current?.focus();
    if (!over) input.current?.select();
  }, [over]);
  const leave = (how: () => void) => {
    left.current = true;
    how();
  };
  return (
    <input
      ref={input}
      className={classes.editor}
      aria-label={label}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={(event) => actions.text(event.currentTarget.value)}
      onBlur={() => {
        if (!left.current) actions.commit('stay');
      }}
      onKeyDown={(event) => {
        const { key, shiftKey } = event;
        if (event.nativeEvent.isComposing) return;
        const arrow = over && (key === 'ArrowDown' || key === 'ArrowUp');
        if (key === 'Escape') leave(actions.cancel);
        else if (key === 'Enter' || arrow) {
          leave(() => actions.commit(key === 'ArrowUp' || (key === 'Enter' && shiftKey) ? 'up' : 'down'));
        } else if (key === 'Tab') leave(() => actions.commit(shiftKey ? 'previous' : 'next'));
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
