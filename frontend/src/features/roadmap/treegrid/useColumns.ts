import { useLocalStorage } from '@mantine/hooks';
import { useMe } from '@/api/me';
import { COLUMNS, type Column, LEFT_OUT } from './columns';

/** What may be left out; a row without its title would say nothing. */
export const CHOSEN = COLUMNS.filter((column) => column !== 'actions');

export interface ColumnChoice {
  column: Column;
  shown: boolean;
}

const AS_THEY_COME: ColumnChoice[] = [];

/** The columns a person has chosen, in the person's order, kept in this browser. */
export function useColumns() {
  const subject = useMe()?.subject;
  const [kept, setChoice] = useLocalStorage<ColumnChoice[]>({
    key: `orientir-columns:${subject}`,
    defaultValue: AS_THEY_COME,
    getInitialValueInEffect: false,
  });
  // What can't be read comes back as the text it is.
  const choice = Array.isArray(kept) ? kept : AS_THEY_COME;
  const known = choice.filter(({ column }) => CHOSEN.some((one) => one === column));
  const added = CHOSEN.filter((column) => !known.some((one) => one.column === column));
  const all = [...known, ...added.map((column) => ({ column, shown: !LEFT_OUT.includes(column) }))];
  const shown = all.filter(({ column, shown: on }) => on || column === 'title').map(({ column }) => column);
  return { choice: all, setChoice, columns: [...shown, 'actions' as const] };
}
