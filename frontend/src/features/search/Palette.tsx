import { Loader, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconSearch } from '@/components/icons';
import { Failure } from '@/components/States';
import { EntryList, optionId } from './EntryList';
import { type Entry, foundEntries, pageEntries, recentEntries } from './groups';
import { Outcome } from './Outcome';
import { useRecent } from './recent';
import type { PageLink } from './types';
import { useFound } from './useFound';

/** A field and what its words mean: the keyboard stays in the field, the arrows choose below it. */
export function Palette({ pages, onClose }: { pages: PageLink[]; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [picked, pick] = useState<string>();
  const [recent, remember] = useRecent();
  const { answer, searching, error, refetch } = useFound(typed);
  const groups = [
    ...(typed.trim() ? [] : recentEntries(recent, t)),
    ...pageEntries(pages, typed, t),
    ...(answer ? foundEntries(answer, { words: typed.trim(), stale: searching }, t) : []),
  ];
  const open = groups.flatMap(({ entries }) => entries).filter(({ stale }) => !stale);
  const at = Math.max(
    0,
    open.findIndex(({ key }) => key === picked),
  );
  const chosen = open[at];
  useEffect(() => field.current?.focus(), []);

  const keep = ({ hit }: Entry) => hit && remember(hit);
  const go = (entry: Entry) => {
    keep(entry);
    onClose();
    navigate(entry.link);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !chosen) return;
    if (event.key === 'Enter') go(chosen);
    else if (event.key === 'ArrowDown') pick(open[(at + 1) % open.length]!.key);
    else if (event.key === 'ArrowUp') pick(open.at(at - 1)!.key);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        ref={field}
        data-autofocus
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={groups.length > 0}
        aria-controls={list}
        aria-activedescendant={chosen && optionId(list, chosen)}
        aria-autocomplete="list"
        placeholder={t('search.label')}
        autoComplete="off"
        maxLength={200}
        leftSection={<IconSearch />}
        rightSection={searching && <Loader size="xs" />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          pick(undefined);
        }}
        onKeyDown={pressed}
      />
      <EntryList
        id={list}
        groups={groups}
        chosen={chosen}
        words={typed}
        onPick={({ key }) => pick(key)}
        onGo={(entry, { ctrlKey, metaKey, shiftKey }) => {
          keep(entry);
          if (!ctrlKey && !metaKey && !shiftKey) onClose();
        }}
      />
      {error && <Failure problem={error} retry={refetch} />}
      <Outcome searching={searching} count={error ? undefined : open.length} asked={typed.trim() !== ''} />
    </>
  );
}
