import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCalendar } from '../icons';
import { useUnread } from '../record/Unread';
import { dotted, masked, parseDay } from './dates';

interface DateFieldProps
  extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'type' | 'rightSection'> {
  /** The day of the wire, such as `2026-09-01`. */
  value: string | undefined;
  /** Where it stands in its form. */
  'data-path'?: string;
  onChange: (value: string | undefined) => void;
}

/** A day typed as dd.mm.yyyy, with the browser's calendar behind the button and Alt+Down. */
export function DateField({ value, onChange, error, ...input }: DateFieldProps) {
  const { t } = useTranslation();
  const native = useRef<HTMLInputElement>(null);
  const [unread, setUnread] = useUnread(input['data-path']);
  // A day as it is being written, until the field is left.
  const [written, setWritten] = useState<string>();
  const [left, setLeft] = useState(unread !== undefined);
  const current = written !== undefined && parseDay(written) === (value || undefined);
  const text = unread ?? (current ? written : dotted(value));
  const read = (day: string | undefined) => {
    setUnread(undefined);
    onChange(day);
  };
  const type = (next: string) => {
    setLeft(false);
    setWritten(next);
    const day = parseDay(next);
    if (day || next === '') read(day);
    else setUnread(next);
  };
  const leave = () => {
    setLeft(true);
    setWritten(undefined);
    if (unread === undefined) return;
    if (unread.trim() === '') read(undefined);
    else onChange(undefined);
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
      error={left && unread !== undefined ? t('fieldError.not_a_date') : error}
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
              setWritten(undefined);
              read(event.currentTarget.value || undefined);
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
