import { Group, NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RankingCriterion } from '@/api/figures';
import { Criteria } from './Criteria';
import classes from './ranking.module.css';
import { NOT_REPORTED, type RankingSearch, SCORINGS, SETTLEMENTS, SIZES } from './search';

interface RulesProps {
  criteria: RankingCriterion[];
  search: RankingSearch;
  onChange: (patch: Partial<RankingSearch>) => void;
}

/** By what one ranks, within which peer group, and how what is missing counts; folded, with a line that says it all. */
export function Rules({ criteria, search, onChange }: RulesProps) {
  const { t } = useTranslation();
  const peers = [
    search.settlement && t(`ranking.settlements.${search.settlement}`),
    search.size && t(`ranking.sizes.${search.size}`),
  ];
  const said = [
    ...peers,
    t(`ranking.scorings.${search.scoring ?? 'min_max'}`),
    `${t('ranking.notReported')}: ${t(`ranking.rules.${search.notReported ?? 'last'}`)}`,
    search.minimumCohort && `${t('ranking.minimumCohort')} ${search.minimumCohort}`,
  ].filter(Boolean);
  return (
    <details className={`o-card ${classes.rules}`}>
      <summary>
        {t('ranking.criteria', { count: criteria.length })}
        <span className={classes.chosen}>{said.join(' · ')}</span>
      </summary>
      <Criteria
        criteria={criteria}
        asked={search.criterion}
        onChange={(criterion) => onChange({ criterion })}
      />
      <Group gap="xs" mt="sm" align="flex-end">
        <Choice
          of="settlement"
          words="settlements"
          options={SETTLEMENTS}
          empty
          search={search}
          onChange={onChange}
        />
        <Choice of="size" words="sizes" options={SIZES} empty search={search} onChange={onChange} />
        <Choice of="scoring" words="scorings" options={SCORINGS} search={search} onChange={onChange} />
        <Choice of="notReported" words="rules" options={NOT_REPORTED} search={search} onChange={onChange} />
        <NumberInput
          label={t('ranking.minimumCohort')}
          w={150}
          min={0}
          allowDecimal={false}
          allowNegative={false}
          placeholder="0"
          value={search.minimumCohort ?? ''}
          onChange={(value) =>
            onChange({ minimumCohort: typeof value === 'number' && value > 0 ? value : undefined })
          }
        />
      </Group>
    </details>
  );
}

interface ChoiceProps<K extends keyof RankingSearch> {
  of: K;
  words: string;
  options: readonly (RankingSearch[K] & string)[];
  /** Nothing chosen means everybody; without it, the first option is what the server does by itself. */
  empty?: boolean;
  search: RankingSearch;
  onChange: (patch: Partial<RankingSearch>) => void;
}

export function Choice<K extends keyof RankingSearch>(props: ChoiceProps<K>) {
  const { of, words, options, empty, search, onChange } = props;
  const { t } = useTranslation();
  const label = (option: string) => t(`${words.includes('.') ? words : `ranking.${words}`}.${option}`);
  const data = options.map((option, i) => ({ value: !empty && i === 0 ? '' : option, label: label(option) }));
  return (
    <NativeSelect
      label={t(`ranking.${of}`)}
      value={String(search[of] ?? '')}
      data={empty ? [{ value: '', label: t('ranking.any') }, ...data] : data}
      onChange={(event) => onChange({ [of]: options.find((option) => option === event.currentTarget.value) })}
    />
  );
}
