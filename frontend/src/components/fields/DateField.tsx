import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCalendar } from '../icons';
import { dotted, masked, parseDay } from './dates';

interface DateFieldProps
  extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'type' | 'rightSection'> {
  /** The day of the wire, such as `2026-09-01`. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** A day typed as dd.mm.yyyy, with the browser's calendar behind the button and Alt+Down. */
export function DateField({ value, onChange, error, ...input }: DateFieldProps) {
  const { t } = useTranslation();
  const native = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(dotted(value));
  const [seen, setSeen] = useState(value);
  const [wrong, setWrong] = useState(false);
  if (value !== seen) {
    setSeen(value);
    if (value !== parseDay(text)) setText(dotted(value));
    if (value) setWrong(false);
  }
  const type = (next: string) => {
    setText(next);
    setWrong(false);
    const day = parseDay(next);
    if (day || next === '') onChange(day);
  };
  const leave = () => {
    const day = parseDay(text);
    if (day) setText(dotted(day));
    else if (text.trim() !== '') {
      setWrong(true);
      onChange(undefined);
    }
  };
  const pick = () => {
    try {
      native.current?.showPicker();
    } catch {
      native.current?.focus();
    }
  };
  const name = input['aria-label'] ?? (typeof input.label === 'string' ? input.label : '');
  return (
    <TextInput
      {...input}
      value={text}
      error={wrong ? t('fieldError.not_a_date') : error}
      placeholder={t('date.placeholder')}
      autoComplete="off"
      inputMode="numeric"
      onChange={(event) => type(masked(event.currentTarget.value, text))}
      onBlur={(event) => {
        leave();
        input.onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (event.altKey && event.key === 'ArrowDown') {
          event.preventDefault();
          pick();
        }
        input.onKeyDown?.(event);
      }}
      rightSection={
        <>
          <input
            ref={native}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={value ?? ''}
            onChange={(event) => {
              setText(dotted(event.currentTarget.value));
              setWrong(false);
              onChange(event.currentTarget.value || undefined);
            }}
            style={{ position: 'absolute', inset: 0, opacity: 0, pointerEvents: 'none', border: 0 }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            tabIndex={-1}
            aria-label={t('date.pick', { name })}
            onClick={pick}
          >
            <IconCalendar />
          </ActionIcon>
        </>
      }
    />
  );
}
