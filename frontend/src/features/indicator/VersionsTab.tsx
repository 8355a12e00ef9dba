import { Group, Select, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/api/types';
import { Failure, Loading } from '@/components/States';
import { moment } from '@/format/days';
import { diffQuery, versionsQuery } from './api';
import { fieldText } from './words';

const route = getRouteApi('/inside/framed/indicators/$indicatorId');

/** All versions, and what changed between two of them. */
export function VersionsTab({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const versions = useQuery(versionsQuery(indicator.id));
  if (versions.error) return <Failure problem={versions.error} retry={versions.refetch} />;
  if (!versions.data) return <Loading rows={3} />;
  const { items } = versions.data;
  return (
    <Stack gap="md">
      <div className="o-card">
        <Table verticalSpacing="xs" aria-label={t('indicator.tab.versions')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={90}>{t('indicator.version')}</Table.Th>
              <Table.Th>{t('indicator.versionWhen')}</Table.Th>
              <Table.Th>{t('indicator.versionNote')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((version) => (
              <Table.Tr key={version.semver}>
                <Table.Td>{version.semver}</Table.Td>
                <Table.Td>
                  {moment(version.at)} · {version.by}
                </Table.Td>
                <Table.Td>{version.note}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {items.length > 1 && <Diff id={indicator.id} versions={items.map((version) => version.semver)} />}
    </Stack>
  );
}

/** @param versions newest first */
function Diff({ id, versions }: { id: string; versions: string[] }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const to = search.to ?? versions[0]!;
  const from = search.from ?? versions[1]!;
  const diff = useQuery(diffQuery(id, from, to));
  const pick = (patch: { from?: string; to?: string }) =>
    navigate({ search: (before) => ({ ...before, ...patch }), replace: true });
  return (
    <Stack gap="xs" component="section" aria-label={t('indicator.diff')} className="o-card" p="md">
      <Group>
        <Select
          label={t('indicator.diffFrom')}
          w={120}
          allowDeselect={false}
          data={versions}
          value={from}
          onChange={(next) => next && pick({ from: next })}
        />
        <Select
          label={t('indicator.diffTo')}
          w={120}
          allowDeselect={false}
          data={versions}
          value={to}
          onChange={(next) => next && pick({ to: next })}
        />
      </Group>
      {diff.error && <Failure problem={diff.error} retry={diff.refetch} />}
      {diff.data && diff.data.fields.length === 0 && <Text c="dimmed">{t('indicator.diffNone')}</Text>}
      {diff.data?.change && (
        <>
          <Text size="sm">{t(`indicator.change.${diff.data.change}`)}</Text>
          <Table aria-label={t('indicator.diff')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('conflict.field')}</Table.Th>
                <Table.Th>{from}</Table.Th>
                <Table.Th>{to}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {diff.data.fields.map(({ field, before, after }) => (
                <Table.Tr key={field}>
                  <Table.Td>{t(`indicator.field.${field}`, { defaultValue: field })}</Table.Td>
                  <Table.Td className="o-pre">{fieldText(before)}</Table.Td>
                  <Table.Td className="o-pre">{fieldText(after)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
    </Stack>
  );
}
