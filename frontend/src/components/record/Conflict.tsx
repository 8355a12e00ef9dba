import { Button, Group, Radio, Stack, Table, Text } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskConflict, Conflict } from '@/api/merge';
import { Dialog } from '../layers/Dialog';

interface Question {
  conflict: Conflict;
  answer: (fromTheirs: Set<string> | undefined) => void;
}

const Ask = createContext<AskConflict>(async () => undefined);

export const useAskConflict = () => useContext(Ask);

/** One dialog for every 412: both values, field by field. */
export function ConflictProvider({ children }: { children: ReactNode }) {
  const [questions, setQuestions] = useState<Question[]>([]);
  const ask = useCallback<AskConflict>(
    (conflict) =>
      new Promise((resolve) => {
        setQuestions((waiting) => [...waiting, { conflict, answer: resolve }]);
      }),
    [],
  );
  const question = questions[0];
  const settle = (fromTheirs: Set<string> | undefined) => {
    question?.answer(fromTheirs);
    setQuestions((waiting) => waiting.slice(1));
  };
  return (
    <Ask value={ask}>
      {children}
      {question && <ConflictDialog conflict={question.conflict} settle={settle} />}
    </Ask>
  );
}

interface DialogProps {
  conflict: Conflict;
  settle: (fromTheirs: Set<string> | undefined) => void;
}

function ConflictDialog({ conflict, settle }: DialogProps) {
  const { t } = useTranslation();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (field: string, side: string) =>
    setTheirs((now) => {
      const next = new Set(now);
      if (side === 'theirs') next.add(field);
      else next.delete(field);
      return next;
    });
  return (
    <Dialog opened onClose={() => settle(undefined)} title={t('conflict.title')} size="xl">
      <Stack>
        <Text>{t('conflict.hint')}</Text>
        <Table verticalSpacing="sm" aria-label={t('conflict.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('conflict.field')}</Table.Th>
              <Table.Th>{t('conflict.mine')}</Table.Th>
              <Table.Th>{t('conflict.theirs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {conflict.fields.map((field) => (
              <Table.Tr key={field} style={{ verticalAlign: 'top' }}>
                <Table.Th scope="row" fw={500}>
                  {t(`field.${field}`, { defaultValue: field })}
                </Table.Th>
                {(['mine', 'theirs'] as const).map((side) => (
                  <Table.Td key={side}>
                    <Radio
                      name={`conflict-${field}`}
                      checked={theirs.has(field) === (side === 'theirs')}
                      onChange={() => choose(field, side)}
                      label={
                        <span style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                          {shown(conflict[side][field]) || t('state.empty')}
                        </span>
                      }
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => settle(undefined)}>
            {t('conflict.drop')}
          </Button>
          <Button onClick={() => settle(new Set(theirs))}>{t('conflict.save')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** A value of any field as a person would read it. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(shown).join('\n');
  if (typeof value === 'object') {
    const text = (value as { text?: unknown }).text;
    if (typeof text === 'string') return text;
    return Object.entries(value)
      .filter(([key]) => !/(^id|Id|^key|^kind|^role)$/.test(key))
      .map(([, v]) => shown(v))
      .filter(Boolean)
      .join(' · ');
  }
  return String(value);
}
