import { createContext, useContext, useState } from 'react';

/** Texts of a form that are no value yet, such as half a date, by the paths of their fields. */
export type Unread = Record<string, string>;

interface UnreadTexts {
  unread: Unread;
  setUnread: (path: string, text: string | undefined) => void;
}

/** The form a field stands in. */
export const UnreadContext = createContext<UnreadTexts | undefined>(undefined);

/** What is typed into a field and can't be read yet: kept with the draft of its form, and outside of one as long as the field stands. */
export function useUnread(path: string | undefined) {
  const form = useContext(UnreadContext);
  const [own, setOwn] = useState<string>();
  if (!form || path === undefined) return [own, setOwn] as const;
  return [form.unread[path], (text: string | undefined) => form.setUnread(path, text)] as const;
}

/** Without the texts of rows that the lists among the values no longer have. */
export const ofRows = (unread: Unread, values: object): Unread =>
  Object.fromEntries(Object.entries(unread).filter(([path]) => stands(values, path.split('.').slice(0, -1))));

function stands(values: unknown, [step, ...steps]: string[]): boolean {
  if (step === undefined || typeof values !== 'object' || values === null) return true;
  const next = (values as Record<string, unknown>)[step];
  return next === undefined ? !Array.isArray(values) : stands(next, steps);
}
