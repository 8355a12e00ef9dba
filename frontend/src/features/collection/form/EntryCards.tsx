import { ActionIcon, Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconDots } from '@/components/icons';
import { CellMark } from '../cell/CellMark';
import { PreviousValue } from '../cell/PreviousValue';
import type { CellStore } from '../entry/CellStore';
import { FIELDS, hasField, keyOf, type Line, liveValue, type NumberField, typeable } from '../entry/cells';
import { decimal } from '../entry/display';
import { toText } from '../entry/numbers';
import type { Finding } from '../entry/types';
import { useForm } from '../entry/useCells';

/** The form on a phone: a card an indicator, the same cells, the same store. */
export function EntryCards({ store, open }: { store: CellStore; open: (key: string) => void }) {
  useForm(store);
  const rows = [...new Set(store.lines.map((line) => line.row))];
  return (
    <Stack gap="sm">
      {rows.map((row) => {
        const findings = store.findingsOf(row);
        return (
          <section key={row.indicatorId} className="o-card" aria-label={row.name} style={{ padding: 12 }}>
            <Text component="h2" fw={600} size="md" m={0}>
              {row.name}{' '}
              <Text span size="xs" c="dimmed" fw={400}>
                {row.unit}
              </Text>
            </Text>
            <Stack gap="sm" mt="xs">
              {store.lines
                .filter((line) => line.row === row && !line.heading)
                .map((line) => (
                  <CardLine
                    key={line.key}
                    line={line}
                    store={store}
                    open={open}
                    findings={findings.filter((f) => keyOf(row.indicatorId, f.slice ?? '') === line.key)}
                  />
                ))}
            </Stack>
          </section>
        );
      })}
    </Stack>
  );
}

interface CardLineProps {
  line: Line;
  store: CellStore;
  findings: Finding[];
  open: (key: string) => void;
}

function CardLine({ line, store, findings, open }: CardLineProps) {
  const { t } = useTranslation();
  const state = store.at(line.key);
  const value = liveValue(line.row, state.draft);
  return (
    <div id={`card-${line.key}`} role="group" aria-label={line.name}>
      <Group gap={4} wrap="nowrap" justify="space-between" align="flex-start">
        <Text size="sm" fw={line.depth === 0 ? 400 : 500}>
          {line.depth === 1 ? line.name : ''}
        </Text>
        <Text size="sm" ta="right" component="div">
          {value && (
            <b>
              {decimal(toText(value))} {line.row.unit}
            </b>
          )}
          {state.cell.previous && (
            <Text size="xs" c="dimmed" component="div">
              {t('collection.column.previous')}:{' '}
              <PreviousValue cell={state.cell} decimals={line.row.decimals} />
            </Text>
          )}
        </Text>
      </Group>
      {!state.cell.byItself && (
        <Group gap="xs" wrap="nowrap" align="flex-end">
          {FIELDS.filter((field) => hasField(line.row, field)).map((field) => (
            <CardField key={field} line={line} field={field} store={store} findings={findings} />
          ))}
          <ActionIcon
            size={36}
            variant="default"
            aria-label={t('collection.answerFor', { name: line.name })}
            onClick={() => open(line.key)}
          >
            <IconDots />
          </ActionIcon>
        </Group>
      )}
      <Text component="div" size="xs" mt={2}>
        <CellMark line={line} state={state} findings={findings} />
      </Text>
    </div>
  );
}

interface CardFieldProps {
  line: Line;
  field: NumberField;
  store: CellStore;
  findings: Finding[];
}

function CardField({ line, field, store, findings }: CardFieldProps) {
  const { t } = useTranslation();
  const { cell, draft } = store.at(line.key);
  const answered = field === 'numerator' && (draft.status === 'missing' || draft.status === 'not_applicable');
  const members = field === 'numerator' && line.row.registryKind !== undefined;
  return (
    <TextInput
      style={{ flex: 1, minWidth: 0 }}
      label={t(`collection.column.${field}`)}
      inputMode="decimal"
      autoComplete="off"
      disabled={!typeable(line.row, cell, field)}
      placeholder={answered ? t(`collection.short.${draft.status}`) : undefined}
      error={findings.some((one) => one.severity === 'error' && one.field === field)}
      value={members ? String(draft.members.length || '') : draft[field]}
      onChange={(event) => store.type(line.key, field, event.currentTarget.value, true)}
    />
  );
}
