import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { Sheet } from '@/components/Sheet';
import { Failure, Loading } from '@/components/States';
import { periodName } from '@/format/periods';
import { tableQuery } from './api';
import { SummarySheet } from './SummarySheet';
import { chosenOf } from './summaryTable';
import { useSubject } from './useSubject';
import { asOfText } from './words';

const route = getRouteApi('/inside/dashboard/print');

/** The summary table on a page of its own, to be printed. */
export function TablePrintPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const { organisation, period, under } = useSubject(search);
  const query = useQuery({ ...tableQuery(under ?? '', period), enabled: under !== undefined });
  if (query.error) return <Failure problem={query.error} />;
  if (!query.data) return <Loading />;
  const { data } = query;
  return (
    <Sheet
      title={`${organisation?.name ?? ''}: ${t('dashboard.tableOf', { period: periodName(data.period) })}`}
      back={
        <ButtonLink variant="default" to="/dashboard" search={search}>
          {t('dashboard.back')}
        </ButtonLink>
      }
    >
      <SummarySheet
        data={data}
        chosen={chosenOf(data, search.only)}
        asOf={asOfText(data.asOf, query.dataUpdatedAt)}
      />
    </Sheet>
  );
}
