import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { type Section, STATUSES } from '@/api/types';
import { DateField } from '@/components/fields/DateField';
import { SearchBox } from '@/components/fields/SearchBox';
import { IconFilter } from '@/components/icons';
import { inOrder } from './outline/layout';
import { FILTERS, filtered, type RoadmapSearch } from './search';

interface FiltersProps {
  search: RoadmapSearch;
  sections: Section[];
  levels: { key: string; title: string }[];
  onChange: (patch: Partial<RoadmapSearch>) => void;
}

export function Filters({ search, sections, levels, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [opened, { toggle }] = useDisclosure(false);
  const set = FILTERS.filter((key) => key !== 'q' && search[key] !== undefined).length;
  const clear = () => onChange(Object.fromEntries(FILTERS.map((key) => [key, undefined])));
  const fieldWidth = phone ? '100%' : undefined;
  const size = phone ? 'sm' : 'xs';
  return (
    <Group gap={6} role="search" aria-label={t('roadmap.filters')} mb={6} align="flex-end">
      <SearchBox
        label={t('roadmap.search')}
        value={search.q}
        onSearch={(q) => onChange({ q })}
        size={size}
        width={phone ? 'calc(100% - 150px)' : 210}
      />
      {phone && (
        <Button variant="default" leftSection={<IconFilter />} aria-expanded={opened} onClick={toggle}>
          {set > 0 ? t('roadmap.filtersSet', { count: set }) : t('roadmap.filters')}
        </Button>
      )}
      {(!phone || opened) && (
        <>
          <Choice
            label={t('field.section')}
            size={size}
            width={fieldWidth ?? 150}
            value={search.section}
            options={inOrder(sections).map(({ section, depth }) => ({
              value: section.id,
              label: `${'  '.repeat(depth)}${section.number ? `${section.number} ` : ''}${section.title}`,
            }))}
            onPick={(section) => onChange({ section })}
          />
          <Choice
            label={t('field.status')}
            size={size}
            width={fieldWidth ?? 130}
            value={search.status}
            options={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
            onPick={(status) => onChange({ status: STATUSES.find((one) => one === status) })}
          />
          {levels.length > 0 && (
            <Choice
              label={t('field.level')}
              size={size}
              width={fieldWidth ?? 150}
              value={search.level}
              options={levels.map(({ key, title }) => ({ value: key, label: title }))}
              onPick={(level) => onChange({ level })}
            />
          )}
          <Typed
            label={t('field.responsible')}
            size={size}
            width={fieldWidth ?? 150}
            value={search.responsible}
            onPick={(responsible) => onChange({ responsible })}
          />
          {(['from', 'to'] as const).map((side) => (
            <DateField
              key={side}
              w={fieldWidth ?? 145}
              aria-label={`${t(`date.${side}`)}: ${t(`roadmap.${side}`)}`}
              title={t(`roadmap.${side}`)}
              leftSection={t(`date.${side}`)}
              leftSectionWidth={34}
              size={size}
              value={search[side]}
              onChange={(date) => onChange({ [side]: date })}
            />
          ))}
        </>
      )}
      {filtered(search) && (
        <Button variant="subtle" size="compact-sm" onClick={clear}>
          {t('action.clearFilters')}
        </Button>
      )}
    </Group>
  );
}

interface Option {
  value: string;
  label: string;
}

interface FieldProps {
  label: string;
  size: 'xs' | 'sm';
  width: number | string;
  value: string | undefined;
  onPick: (value: string | undefined) => void;
}

function Choice({ label, size, width, value, options, onPick }: FieldProps & { options: Option[] }) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      w={width}
      size={size}
      aria-label={label}
      value={value ?? ''}
      data={[{ value: '', label: t('roadmap.any', { name: label }) }, ...options]}
      onChange={(event) => onPick(event.currentTarget.value || undefined)}
    />
  );
}

/** Takes the text when it is finished (Enter or leaving the field), not letter by letter. */
function Typed({ label, size, width, value, onPick }: FieldProps) {
  return (
    <TextInput
      key={value}
      w={width}
      size={size}
      aria-label={label}
      placeholder={label}
      defaultValue={value}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onPick(event.currentTarget.value.trim() || undefined);
      }}
      onBlur={(event) => {
        const next = event.currentTarget.value.trim() || undefined;
        if (next !== value) onPick(next);
      }}
    />
  );
}
