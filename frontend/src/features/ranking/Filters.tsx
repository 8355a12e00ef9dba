import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOwn } from '@/components/access/useOwn';
import { OrganisationPicker } from '@/components/fields/OrganisationPicker';
import { PeriodPicker } from '@/components/fields/PeriodPicker';
import { Choice } from './Rules';
import type { RankingSearch } from './search';

interface FiltersProps {
  under?: string;
  period: string;
  search: RankingSearch;
  onChange: (patch: Partial<RankingSearch>) => void;
}

const KINDS = ['school', 'kindergarten', 'college', 'supplementary'] as const;

/** Where and when one compares, and whom one looks for. */
export function Filters({ under, period, search, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const mine = useOwn('ranking:read')?.find((own) => KINDS.some((kind) => kind === own.kind));
  return (
    <Group gap="xs" mb="sm" align="flex-end" role="search" aria-label={t('ranking.filters')}>
      <OrganisationPicker
        label={t('ranking.under')}
        required
        value={under}
        onPick={(id) => onChange({ under: id })}
      />
      <PeriodPicker value={period} onPick={(code) => onChange({ period: code })} />
      <Choice
        of="kind"
        words="organisation.kind"
        options={[...KINDS, 'municipality']}
        empty
        search={search}
        onChange={onChange}
      />
      <OrganisationPicker label={t('ranking.find')} value={search.at} onPick={(at) => onChange({ at })} />
      {mine && (
        <Button variant="default" onClick={() => onChange({ at: mine.id })}>
          {t('ranking.mine')}
        </Button>
      )}
    </Group>
  );
}
