import { ActionIcon, Button, Group, NumberInput, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankingCriterion } from '@/api/figures';
import { indicatorsQuery } from '@/api/indicators';
import { IconClose, IconPlus } from '@/components/icons';
import { decimal } from '@/format/figures';
import classes from './ranking.module.css';
import { type Criterion, readCriterion, writeCriterion } from './search';

interface CriteriaProps {
  /** As the server understood them. */
  criteria: RankingCriterion[];
  /** As the address says them; absent: all that may be ranked, alike. */
  asked?: string[];
  onChange: (criteria: string[] | undefined) => void;
}

/** By what one ranks: indicators and how much each weighs. */
export function Criteria({ criteria, asked, onChange }: CriteriaProps) {
  const { t } = useTranslation();
  const written: Criterion[] =
    asked?.map(readCriterion) ?? criteria.map(({ indicator }) => ({ code: indicator, weight: 1 }));
  const nameOf = (code: string) => criteria.find(({ indicator }) => indicator === code)?.name ?? code;
  const write = (next: Criterion[]) => onChange(next.length > 0 ? next.map(writeCriterion) : undefined);
  return (
    <>
      <ul className={classes.list}>
        {written.map((criterion, i) => {
          const name = nameOf(criterion.code);
          const share = criteria.find(({ indicator }) => indicator === criterion.code)?.weight;
          return (
            <li key={criterion.code}>
              <span className={classes.name}>{name}</span>
              <NumberInput
                size="xs"
                w={84}
                aria-label={t('ranking.weightOf', { name })}
                min={0.1}
                max={1000}
                decimalScale={2}
                decimalSeparator=","
                value={criterion.weight}
                onChange={(weight) =>
                  typeof weight === 'number' &&
                  weight > 0 &&
                  weight !== criterion.weight &&
                  write(written.map((one, k) => (k === i ? { ...one, weight } : one)))
                }
              />
              <span className={classes.share}>{share !== undefined && `${decimal(share * 100, 0)} %`}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={written.length === 1}
                aria-label={t('action.removeItem', { name })}
                onClick={() => write(written.filter((_, k) => k !== i))}
              >
                <IconClose />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <Group gap="xs" mt="xs">
        <Add written={written} onAdd={(code) => write([...written, { code, weight: 1 }])} />
        {asked && (
          <Button size="xs" variant="subtle" onClick={() => onChange(undefined)}>
            {t('ranking.allAlike')}
          </Button>
        )}
      </Group>
    </>
  );
}

function Add({ written, onAdd }: { written: Criterion[]; onAdd: (code: string) => void }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const { data } = useQuery(indicatorsQuery);
  const rest =
    data?.items.filter(
      ({ code, definition }) => definition.ranked !== false && !written.some((one) => one.code === code),
    ) ?? [];
  if (rest.length === 0) return null;
  if (!adding) {
    return (
      <Button size="xs" variant="default" leftSection={<IconPlus />} onClick={() => setAdding(true)}>
        {t('ranking.add')}
      </Button>
    );
  }
  return (
    <Select
      aria-label={t('ranking.add')}
      placeholder={t('ranking.add')}
      searchable
      defaultDropdownOpened
      w={420}
      maw="100%"
      data={rest.map(({ code, definition }) => ({ value: code, label: definition.name }))}
      onChange={(code) => {
        if (code) onAdd(code);
        setAdding(false);
      }}
    />
  );
}
