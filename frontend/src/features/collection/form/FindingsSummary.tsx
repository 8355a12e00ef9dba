import { Anchor, List, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CellStore } from '../entry/CellStore';
import { keyOf, nameOf } from '../entry/cells';
import { findingText } from '../entry/display';
import type { Finding } from '../entry/types';
import { useForm } from '../entry/useCells';
import { Notice } from './Notice';

/** As many unanswered cells as one reads; the grid shows the rest. */
const MOST = 12;

interface FindingsSummaryProps {
  store: CellStore;
  /** Counts how often it was asked for; takes the focus each time. */
  shown: number;
  onClose: () => void;
  onGo: (key: string, field?: string) => void;
}

/** Everything that blocks or waits for an explanation, errors first; each line leads to its cell. */
export function FindingsSummary({ store, shown, onClose, onGo }: FindingsSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useForm(store);
  useEffect(() => {
    if (shown > 0) box.current?.focus();
  }, [shown]);
  const findings = store.open();
  const unanswered = store.unanswered();
  if (shown === 0 || findings.length + unanswered.length === 0) return null;
  const errors = findings.filter((one) => one.severity === 'error');
  const questions = findings.filter((one) => one.severity !== 'error');
  const lineOf = (finding: Finding) =>
    store.lines.find(
      (line) => line.row.indicator === finding.indicator && line.slice === (finding.slice ?? ''),
    );
  const list = (some: Finding[], title: string) =>
    some.length > 0 && (
      <>
        <Text size="sm" fw={600} mt={4}>
          {title}
        </Text>
        <List size="sm">
          {some.map((finding, index) => {
            const line = lineOf(finding);
            return (
              <List.Item key={index}>
                {line ? (
                  <Anchor
                    component="button"
                    type="button"
                    size="sm"
                    ta="left"
                    onClick={() => onGo(keyOf(line.row.indicatorId, line.slice), finding.field)}
                  >
                    {nameOf(line)}
                  </Anchor>
                ) : (
                  t('collection.wholeForm')
                )}
                {': '}
                {findingText(finding)}
              </List.Item>
            );
          })}
        </List>
      </>
    );
  return (
    <Notice
      ref={box}
      tabIndex={-1}
      tone={errors.length > 0 ? 'wrong' : 'ask'}
      role="alert"
      withCloseButton
      closeButtonLabel={t('action.close')}
      onClose={onClose}
      title={t('collection.findings', { count: findings.length + unanswered.length })}
    >
      {list(errors, t('collection.errors'))}
      {list(questions, t('collection.questions'))}
      {unanswered.length > 0 && (
        <>
          <Text size="sm" fw={600} mt={4}>
            {t('collection.unanswered', { count: unanswered.length })}
          </Text>
          <List size="sm">
            {unanswered.slice(0, MOST).map((line) => (
              <List.Item key={line.key}>
                <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onGo(line.key)}>
                  {nameOf(line)}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Notice>
  );
}
