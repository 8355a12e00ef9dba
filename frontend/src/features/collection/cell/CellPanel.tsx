import { SegmentedControl, Stack, Text, Textarea, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { day, moment } from '@/format/days';
import type { CellStore } from '../entry/CellStore';
import { hasField, keyOf, type Line, liveValue, nameOf } from '../entry/cells';
import { decimal, findingText } from '../entry/display';
import { toText } from '../entry/numbers';
import { useForm } from '../entry/useCells';
import type { Submission } from '../submission/api';
import { CellHistory } from './CellHistory';
import { EvidenceList } from './EvidenceList';
import { MemberPicker } from './MemberPicker';
import { PreviousValue } from './PreviousValue';

interface CellPanelProps {
  store: CellStore;
  lineKey: string;
  submission: Submission;
}

/** All about one cell: what it counts, its answer in words, explanations, note, evidence, history. */
export function CellPanel({ store, lineKey, submission }: CellPanelProps) {
  const { t } = useTranslation();
  useForm(store);
  const line = store.lines.find((one) => one.key === lineKey)!;
  if (line.heading) return null;
  const { row } = line;
  const { cell, draft } = store.at(lineKey);
  const locked = !cell.editable || cell.byItself === true;
  const value = liveValue(row, draft);
  const status = draft.status === 'empty' ? 'reported' : draft.status;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3" pr={28}>
        {nameOf(line)}
      </Title>
      <dl style={{ margin: 0, display: 'grid', gap: 4 }}>
        {row.numeratorText && <Fact name={t('collection.column.numerator')} text={row.numeratorText} />}
        {hasField(row, 'denominator') && (
          <Fact name={t('collection.column.denominator')} text={row.denominatorText!} />
        )}
        {value && <Fact name={t('collection.column.value')} text={`${decimal(toText(value))} ${row.unit}`} />}
        {cell.previous && (
          <Fact
            name={t('collection.column.previous')}
            text={<PreviousValue cell={cell} decimals={row.decimals} />}
          />
        )}
        {cell.predecessors?.map((previous) => (
          <Fact
            key={previous.organisationName}
            name={`${t('collection.column.previous')}, ${previous.organisationName}`}
            text={<PreviousValue cell={cell} decimals={row.decimals} previous={previous} />}
          />
        ))}
        {cell.known && (
          <Fact
            name={t('collection.knownFrom', { source: cell.known.source, date: day(cell.known.takenOn) })}
            text={decimal(cell.known.value)}
          />
        )}
        {row.refinedUntil && <Fact name={t('collection.refinedUntil')} text={day(row.refinedUntil)} />}
      </dl>
      {cell.byItself ? (
        <Text size="sm">{t('collection.byItselfHint')}</Text>
      ) : (
        <SegmentedControl
          fullWidth
          disabled={locked}
          aria-label={t('collection.answer.label')}
          value={status}
          onChange={(next) => {
            if (next === 'missing' || next === 'not_applicable') store.answer([lineKey], next);
            else store.answer([lineKey], 'empty');
          }}
          data={(['reported', 'missing', 'not_applicable'] as const).map((one) => ({
            value: one,
            label: t(`collection.answer.${one}`),
          }))}
        />
      )}
      {row.registryKind && (
        <MemberPicker
          registry={row.registry ?? []}
          disabled={locked}
          members={draft.members}
          onChange={(members) =>
            store.set(lineKey, { members, status: members.length > 0 ? 'reported' : 'empty' })
          }
        />
      )}
      <Explanations store={store} line={line} locked={locked} />
      <Textarea
        label={t('collection.note')}
        autosize
        minRows={2}
        disabled={locked}
        value={draft.note}
        onChange={(event) => store.set(lineKey, { note: event.currentTarget.value })}
      />
      <EvidenceList
        submissionId={submission.id}
        files={draft.evidence}
        locked={locked}
        onChange={(evidence) => store.set(lineKey, { evidence })}
      />
      {cell.typedBy && (
        <Text size="xs" c="dimmed">
          {t('collection.typedBy', { name: cell.typedBy, at: cell.typedAt ? moment(cell.typedAt) : '' })}
        </Text>
      )}
      <CellHistory line={line} submission={submission} />
    </Stack>
  );
}

function Fact({ name, text }: { name: string; text: React.ReactNode }) {
  return (
    <div>
      <Text component="dt" size="xs" c="dimmed">
        {name}
      </Text>
      <Text component="dd" size="sm" m={0}>
        {text}
      </Text>
    </div>
  );
}

/** Errors to mend, and warnings that ask for an explanation, which is kept with the number. */
function Explanations({ store, line, locked }: { store: CellStore; line: Line; locked: boolean }) {
  const { t } = useTranslation();
  const { draft } = store.at(line.key);
  const findings = store
    .findingsOf(line.row)
    .filter((finding) => keyOf(line.row.indicatorId, finding.slice ?? '') === line.key);
  return findings.map((finding) =>
    finding.severity === 'warning' && finding.code !== 'zero_denominator' ? (
      <Textarea
        key={finding.code}
        label={findingText(finding)}
        description={t('collection.explain')}
        autosize
        minRows={2}
        disabled={locked}
        value={draft.explanations[finding.code] ?? draft.explanations.any ?? ''}
        onChange={(event) =>
          store.set(line.key, {
            explanations: { ...draft.explanations, [finding.code]: event.currentTarget.value },
          })
        }
      />
    ) : (
      <Text
        key={finding.code + finding.field}
        size="sm"
        c={finding.severity === 'error' ? 'var(--mantine-color-error)' : 'dimmed'}
      >
        {findingText(finding)}
      </Text>
    ),
  );
}
