import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type MouseEvent, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry, EntryGroup } from './groups';
import classes from './Palette.module.css';
import { marked } from './words';

export const optionId = (list: string, { key }: Entry) => `${list}-${key}`;

interface EntryListProps {
  id: string;
  groups: EntryGroup[];
  chosen: Entry | undefined;
  words: string;
  onPick: (entry: Entry) => void;
  /** By a click, which the link itself follows: in this page or, with Ctrl, in another. */
  onGo: (entry: Entry, click: MouseEvent) => void;
}

/** The keyboard is in the field above, which names the chosen one. */
export function EntryList({ id, groups, chosen, words, onPick, onGo }: EntryListProps) {
  const { t } = useTranslation();
  const current = chosen && optionId(id, chosen);
  useEffect(() => {
    if (current) document.getElementById(current)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div id={id} role="listbox" aria-label={t('search.title')} className={classes.list}>
      {groups.map(({ key, label, entries }) => (
        <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
          <div id={`${id}-${key}`} role="presentation" className={classes.label}>
            {label}
          </div>
          {entries.map((entry) => (
            <Link
              {...entry.link}
              key={entry.key}
              id={optionId(id, entry)}
              role="option"
              tabIndex={-1}
              // In one piece, where marks cut words in two.
              aria-label={[entry.title, entry.detail].filter(Boolean).join(', ')}
              aria-selected={entry.key === chosen?.key}
              aria-disabled={entry.stale}
              className={classes.entry}
              onMouseMove={() => entry.stale || onPick(entry)}
              // The keyboard stays in the field.
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => {
                if (entry.stale) event.preventDefault();
                else onGo(entry, event);
              }}
            >
              <span className={classes.title}>
                <Marked text={entry.title} words={words} />
              </span>
              {entry.detail && (
                <Text component="span" size="xs" c="dimmed" truncate>
                  {entry.detail}
                </Text>
              )}
            </Link>
          ))}
        </div>
      ))}
    </div>
  );
}

function Marked({ text, words }: { text: string; words: string }) {
  return marked(text, words).map((piece, i) =>
    piece.marked ? <mark key={i}>{piece.text}</mark> : piece.text,
  );
}
