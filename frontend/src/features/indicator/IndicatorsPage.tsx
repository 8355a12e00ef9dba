import { Badge, Group, Table, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/api/me';
import type { Indicator } from '@/api/types';
import { SearchBox } from '@/components/fields/SearchBox';
import { IconPlus } from '@/components/icons';
import { ButtonLink, TextLink } from '@/components/links';
import { More } from '@/components/More';
import { Page } from '@/components/Page';
import { Empty, Failure, Loading } from '@/components/States';
import { useIndicators } from './api';
import { thresholdText } from './words';

const route = getRouteApi('/inside/framed/indicators');

export function IndicatorsPage() {
  const { t } = useTranslation();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const canEdit = useCan('indicator:edit');
  const canImport = useCan('import:edit');
  const canSeeFigures = useCan('observation:exact');
  const indicators = useIndicators(q);
  const add = canEdit && (
    <ButtonLink to="/indicators/new" variant="default" leftSection={<IconPlus />}>
      {t('indicator.new')}
    </ButtonLink>
  );
  return (
    <Page
      title={t('nav.indicators')}
      below={
        <Group gap="md">
          {canSeeFigures && (
            <TextLink to="/indicators/known-figures" size="sm">
              {t('known.title')}
            </TextLink>
          )}
          <TextLink to="/indicators/term-calendars" size="sm">
            {t('calendar.title')}
          </TextLink>
        </Group>
      }
      actions={add}
    >
      <Group mb="sm">
        <SearchBox
          label={t('indicator.search')}
          value={q}
          onSearch={(next) => navigate({ search: { q: next }, replace: true })}
        />
      </Group>
      {indicators.error && <Failure problem={indicators.error} retry={indicators.refetch} />}
      {indicators.isPending && <Loading />}
      {indicators.items?.length === 0 && (
        <div className="o-card">
          {q ? (
            <Empty title={t('state.nothingFound')} hint={t('state.tryOther')} />
          ) : (
            <Empty title={t('indicator.empty')} hint={t('indicator.emptyHint')}>
              {canImport && <ButtonLink to="/imports">{t('import.begin')}</ButtonLink>}
              {add}
            </Empty>
          )}
        </div>
      )}
      {indicators.items && indicators.items.length > 0 && <List items={indicators.items} />}
      <More query={indicators} />
    </Page>
  );
}

function List({ items }: { items: Indicator[] }) {
  const { t } = useTranslation();
  return (
    <div className="o-card">
      <Table verticalSpacing="xs" aria-label={t('nav.indicators')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('indicator.name')}</Table.Th>
            <Table.Th visibleFrom="sm" w={150}>
              {t('indicator.typeLabel')}
            </Table.Th>
            <Table.Th visibleFrom="sm" w={180}>
              {t('indicator.threshold')}
            </Table.Th>
            <Table.Th visibleFrom="md" w={150}>
              {t('indicator.window')}
            </Table.Th>
            <Table.Th visibleFrom="md" w={90}>
              {t('indicator.version')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ id, definition, semver, unfinished }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <TextLink to="/indicators/$indicatorId" params={{ indicatorId: id }} fw={600}>
                  {definition.name}
                </TextLink>
                {unfinished.length > 0 && (
                  <Badge ml="xs" variant="outline" color="orange" size="sm">
                    {t('indicator.unfinished')}
                  </Badge>
                )}
                {!!definition.doubts?.length && (
                  <Badge ml="xs" variant="outline" color="yellow" size="sm">
                    {t('indicator.doubtful')}
                  </Badge>
                )}
              </Table.Td>
              <Table.Td visibleFrom="sm">{t(`indicator.type.${definition.type}`)}</Table.Td>
              <Table.Td visibleFrom="sm">
                {(definition.thresholds ?? []).map((threshold, i) => (
                  <Text key={i} size="sm">
                    {thresholdText(threshold, definition.unit)}
                  </Text>
                ))}
              </Table.Td>
              <Table.Td visibleFrom="md">{definition.window?.text ?? ''}</Table.Td>
              <Table.Td visibleFrom="md">{semver}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
