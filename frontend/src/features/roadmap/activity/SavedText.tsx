import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Activity } from '@/api/types';
import { useTypedText } from '@/components/record/useTypedText';
import { draftName, type TextField } from '../editing/drafts';

interface SavedTextProps {
  label: string;
  activity: Activity;
  field: TextField;
  value: string | undefined;
  /** Answers whether the text is saved, or was given up for another's. */
  onSave: (value: string | undefined) => Promise<boolean>;
  readOnly?: boolean;
  multiline?: boolean;
  required?: boolean;
  width?: number;
}

/** A text that is kept while it is typed, and saved when the field is left, by whatever way. */
export function SavedText({ label, activity, field, value = '', onSave, ...rest }: SavedTextProps) {
  const { readOnly, multiline, required, width } = rest;
  const typed = useTypedText(draftName(activity, field), field, value);
  const touched = useRef(false);
  const leave = () => {
    if (!touched.current) return;
    touched.current = false;
    if (required && typed.text.trim() === '') typed.drop();
    else void typed.settle((text) => onSave(text || undefined));
  };
  // A drawer that is closed takes its fields away without leaving them.
  const gone = useEffectEvent(leave);
  useEffect(() => () => gone(), []);
  const props = {
    label,
    readOnly,
    w: width,
    value: typed.text,
    onChange: (event: { currentTarget: { value: string } }) => {
      touched.current = true;
      typed.type(event.currentTarget.value);
    },
    onFocus: () => {
      // What an earlier visit left unsaved is saved with the next leaving.
      if (typed.unsaved) touched.current = true;
    },
    onBlur: leave,
  };
  return multiline ? <Textarea autosize minRows={1} {...props} /> : <TextInput {...props} />;
}
