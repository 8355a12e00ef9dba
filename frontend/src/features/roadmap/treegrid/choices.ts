import { useTranslation } from 'react-i18next';
import { STATUSES } from '@/api/types';
import type { ChoiceColumn } from './columns';

export interface Option {
  value: string;
  label: string;
}

/** What may stand in a cell that is chosen from a list. */
export type Choices = Record<ChoiceColumn, Option[]>;

export function useChoices(levels: { key: string; title: string }[]): Choices {
  const { t } = useTranslation();
  return {
    status: STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
    level: [
      { value: '', label: t('state.empty') },
      ...levels.map(({ key, title }) => ({ value: key, label: title })),
    ],
  };
}

export const labelOf = (options: Option[], value: string) =>
  value && (options.find((option) => option.value === value)?.label ?? value);

/** The value that a text names; no text names the empty one, where there is one. */
export function optionNamed(options: Option[], text: string): string | undefined {
  const named = text.trim().toLowerCase();
  return options.find(({ value, label }) => (named === '' ? value === '' : label.toLowerCase() === named))
    ?.value;
}
