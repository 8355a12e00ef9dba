import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

interface SavedTextProps {
  label: string;
  value: string | undefined;
  onSave: (value: string | undefined) => void;
  readOnly?: boolean;
  multiline?: boolean;
  width?: number;
  onTyping?: (value: string) => void;
}

/** A text that is saved when the field is left, if it was changed. */
export function SavedText({
  label,
  value = '',
  onSave,
  readOnly,
  multiline,
  width,
  onTyping,
}: SavedTextProps) {
  const [text, setText] = useState(value);
  const [before, setBefore] = useState(value);
  // Saved meanwhile, here or by somebody else: the newer text is shown.
  if (value !== before) {
    setBefore(value);
    setText(value);
  }
  const props = {
    label,
    readOnly,
    w: width,
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => {
      setText(event.currentTarget.value);
      onTyping?.(event.currentTarget.value);
    },
    onBlur: () => {
      if (text.trim() !== value) onSave(text.trim() || undefined);
    },
  };
  return multiline ? <Textarea autosize minRows={1} {...props} /> : <TextInput {...props} />;
}
