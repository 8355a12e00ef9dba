import { Button, Group, Menu, MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveCsv, saveExport } from '@/components/charts/download';
import type { DataTable } from '@/components/charts/table';
import { clearing } from '@/components/fields/clearing';
import { IconDown } from '@/components/icons';
import { PrintInstead } from '@/components/PrintInstead';
import { Empty, Failure, Loading } from '@/components/States';
import { periodName } from '@/format/periods';
import { tableQuery } from './api';
import { Diagram } from './Diagram';
import classes from './dashboard.module.css';
import { Cut, SummaryGrid } from './SummaryGrid';
import { SummarySheet } from './SummarySheet';
import type { Shared } from './shared';
import { chosenOf, tableOf } from './summaryTable';

/** The annex of the order: school × indicator with number, share and last year, and its diagram. */
export function TableTab(shared: Shared) {
  const { t } = useTranslation();
  const { search, change, under, period, asOf } = shared;
  const query = useQuery(tableQuery(under, period));
  if (query.error) return <Failure problem={query.error} retry={() => query.refetch()} />;
  if (!query.data) return <Loading rows={10} height={32} />;
  if (query.data.items.length === 0) return <Empty title={t('dashboard.noRows')} />;
  const { indicators } = query.data;
  const chosen = chosenOf(query.data, search.only);
  return (
    <>
      <Group gap="xs" mb="sm" align="flex-end" justify="space-between" className="o-noprint">
        <MultiSelect
          label={t('dashboard.indicators')}
          placeholder={search.only ? undefined : t('dashboard.all')}
          style={{ flex: '1 1 260px', maxWidth: 620 }}
          clearable
          searchable
          clearButtonProps={clearing(t)}
          data={indicators.map(({ indicator: code, name }) => ({ value: code, label: name }))}
          value={search.only ?? []}
          onChange={(only) => change({ only: only.length > 0 ? only : undefined }, true)}
        />
        <Exports
          table={tableOf(query.data, chosen, t('dashboard.tab.table'))}
          query={{ under, period, indicator: search.only }}
        />
      </Group>
      <SummaryGrid data={query.data} chosen={chosen} shared={shared} />
      <Cut data={query.data} />
      <div className={classes.small}>{asOf}</div>
      <Diagram data={query.data} chosen={chosen} asOf={asOf} />
      <PrintInstead
        title={`${shared.organisation.name}: ${t('dashboard.tableOf', { period: periodName(query.data.period) })}`}
      >
        <SummarySheet data={query.data} chosen={chosen} asOf={asOf} />
      </PrintInstead>
    </>
  );
}

function Exports({ table, query }: { table: DataTable; query: Parameters<typeof saveExport>[1] }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const get = async (kind: 'docx' | 'xlsx') => {
    setBusy(true);
    await saveExport(`/exports/summary-table.${kind}`, query, `${table.caption}.${kind}`);
    setBusy(false);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={busy} rightSection={<IconDown size={12} />}>
          {t('chart.download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => get('docx')}>{t('dashboard.annexDocx')}</Menu.Item>
        <Menu.Item onClick={() => get('xlsx')}>{t('dashboard.annexXlsx')}</Menu.Item>
        <Menu.Item onClick={() => saveCsv(table)}>CSV</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
