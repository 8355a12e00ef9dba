import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconSearch } from '../icons';

interface SearchBoxProps {
  label: string;
  value: string | undefined;
  onSearch: (value: string | undefined) => void;
  width?: number | string;
  size?: 'xs' | 'sm';
}

/** Types ahead of the address by a moment; follows the address when it changes elsewhere. */
export function SearchBox({ label, value, onSearch, width = 260, size }: SearchBoxProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value ?? '');
  const send = useDebouncedCallback((text: string) => onSearch(text.trim() || undefined), 300);
  const [before, setBefore] = useState(value);
  if (value !== before) {
    setBefore(value);
    if (typed.trim() !== (value ?? '')) setTyped(value ?? '');
  }
  return (
    <TextInput
      w={width}
      size={size}
      type="search"
      aria-label={label}
      placeholder={label}
      data-search
      leftSection={<IconSearch />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        send(event.currentTarget.value);
      }}
      rightSection={
        typed ? (
          <CloseButton
            size="sm"
            aria-label={t('action.clear')}
            onClick={() => {
              setTyped('');
              onSearch(undefined);
            }}
          />
        ) : undefined
      }
    />
  );
}
