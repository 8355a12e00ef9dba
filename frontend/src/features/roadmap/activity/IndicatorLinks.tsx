import { ActionIcon, Box, Group, List, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { indicatorsQuery } from '@/api/indicators';
import { useCan } from '@/api/me';
import { IconClose } from '@/components/icons';
import { TextLink } from '@/components/links';

interface IndicatorLinksProps {
  ids: string[];
  canEdit: boolean;
  onChange: (ids: string[]) => void;
}

/** The indicators an activity is meant to move; a name leads to its indicator. */
export function IndicatorLinks({ ids, canEdit, onChange }: IndicatorLinksProps) {
  const { t } = useTranslation();
  const id = useId();
  const canSee = useCan('indicator:read');
  const known = useQuery({ ...indicatorsQuery, enabled: canSee }).data?.items;
  if (!canSee || (!canEdit && ids.length === 0)) return null;
  const nameOf = (one: string) =>
    known?.find((indicator) => indicator.id === one)?.definition.name ??
    (known ? t('indicator.gone') : t('state.loading'));
  const rest = known?.filter((indicator) => !ids.includes(indicator.id)) ?? [];
  return (
    <Box role="group" aria-labelledby={id}>
      <Text id={id} size="sm" fw={600} mb={4}>
        {t('field.indicatorIds')}
      </Text>
      <List listStyleType="none" size="sm" spacing={2} mb={4}>
        {ids.map((one) => (
          <List.Item key={one}>
            <Group gap={4} wrap="nowrap" align="flex-start" justify="space-between">
              <TextLink to="/indicators/$indicatorId" params={{ indicatorId: one }} size="sm">
                {nameOf(one)}
              </TextLink>
              {canEdit && (
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={t('action.removeItem', { name: nameOf(one) })}
                  onClick={() => onChange(ids.filter((other) => other !== one))}
                >
                  <IconClose size={14} />
                </ActionIcon>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
      {canEdit && (
        <Select
          aria-label={t('action.addTo', { name: t('field.indicatorIds') })}
          placeholder={t('indicator.find')}
          searchable
          nothingFoundMessage={t('state.nothingFound')}
          data={rest.map(({ id: value, definition }) => ({ value, label: definition.name }))}
          value={null}
          onChange={(one) => one && onChange([...ids, one])}
        />
      )}
    </Box>
  );
}
