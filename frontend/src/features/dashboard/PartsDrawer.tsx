import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { IndicatorSummary, RollUp, RollUpPart } from '@/api/figures';
import type { Organisation } from '@/api/types';
import { Downloads } from '@/components/charts/ChartCard';
import charts from '@/components/charts/charts.module.css';
import { SideDrawer } from '@/components/layers/SideDrawer';
import { TextLink } from '@/components/links';
import { OrganisationName, useOrganisation } from '@/components/OrganisationName';
import { Failure, Loading } from '@/components/States';
import { moment } from '@/format/days';
import { absence, decimal, figureText, type Measure, partsText, shownValue } from '@/format/figures';
import { periodName } from '@/format/periods';
import { childrenQuery, definitionQuery, historyQuery, rollUpQuery } from './api';
import classes from './dashboard.module.css';
import { asOfText } from './words';

const route = getRouteApi('/inside/framed/dashboard');

interface PartsDrawerProps {
  code: string;
  organisationId: string;
  period: string;
  summary?: IndicatorSummary;
  onOpen: (organisationId: string) => void;
  onClose: () => void;
}

/** A number opened: what was divided by what, and which organisations it was added from. */
export function PartsDrawer({ code, organisationId, period, summary, onClose }: PartsDrawerProps) {
  const query = useQuery(rollUpQuery(code, period, organisationId));
  const place = useOrganisation(organisationId);
  const measure = { unit: summary?.unit ?? '', decimals: summary?.decimals ?? 0 };
  const rollUp = query.data?.rollUp;
  const definition = useQuery(definitionQuery(summary?.indicatorId));
  const children = useQuery(childrenQuery(organisationId));
  // All of it comes at once: what came later would move what is read already.
  const loading = [query, place, definition, children].some(({ isLoading }) => isLoading);
  const opened = (
    <>
      <Text c="dimmed" size="sm" mb="sm">
        {place.data?.shortName ?? place.data?.name} · {periodName(period)}
        {query.data && ` · ${asOfText(query.data.asOf, query.dataUpdatedAt)}`}
      </Text>
      {query.error && <Failure problem={query.error} retry={() => query.refetch()} />}
      {query.data && !rollUp && <Text>{absence('missing')}</Text>}
      {rollUp && (
        <Stack gap="md">
          <Fraction rollUp={rollUp} measure={measure} indicatorId={summary?.indicatorId} />
          {rollUp.parts.some((part) => part.organisationId !== organisationId) ? (
            <Parts
              rollUp={rollUp}
              measure={measure}
              organisationId={organisationId}
              indicatorId={summary?.indicatorId}
            />
          ) : (
            <History code={code} organisationId={organisationId} period={period} measure={measure} />
          )}
        </Stack>
      )}
    </>
  );
  return (
    <SideDrawer opened onClose={onClose} position="right" size={560} title={summary?.name ?? code}>
      {loading ? <Loading rows={5} /> : opened}
    </SideDrawer>
  );
}

function Fraction({
  rollUp,
  measure,
  indicatorId,
}: {
  rollUp: RollUp;
  measure: Measure;
  indicatorId?: string;
}) {
  const { t } = useTranslation();
  const { data } = useQuery(definitionQuery(indicatorId));
  const line = (label: string, text: string | undefined, value: number | undefined) =>
    value !== undefined && (
      <tr>
        <th scope="row">
          {label}
          {text && <div className={classes.small}>{text}</div>}
        </th>
        <td data-numeric>{decimal(value)}</td>
      </tr>
    );
  return (
    <div>
      <div className={rollUp.status === 'reported' ? classes.value : classes.absent}>
        {figureText(rollUp, measure)}
      </div>
      <table className={charts.table}>
        <tbody>
          {line(t('dashboard.numerator'), data?.definition.numerator, rollUp.numerator)}
          {line(t('dashboard.denominator'), data?.definition.denominator, rollUp.denominator)}
        </tbody>
      </table>
      {data?.definition.methodology && (
        <Text size="xs" c="dimmed" mt={6}>
          {data.definition.methodology}
        </Text>
      )}
    </div>
  );
}

interface PartsProps {
  rollUp: RollUp;
  measure: Measure;
  organisationId: string;
  indicatorId?: string;
}

function Parts({ rollUp, measure, organisationId, indicatorId }: PartsProps) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const children = useQuery(childrenQuery(organisationId));
  const { data } = useQuery(definitionQuery(indicatorId));
  const names = new Map(children.data?.map((child) => [child.id, child.shortName ?? child.name]));
  const nameOf = (id: string) => (id === organisationId ? t('dashboard.itself') : (names.get(id) ?? id));
  const title = t('dashboard.addedFrom', { count: rollUp.parts.length });
  const parts = withSilent(rollUp, children.data ?? [], data?.definition.reportedBy ?? []);
  return (
    <section aria-label={title}>
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' }}>
        <Text fw={600}>{title}</Text>
        <Downloads
          table={{
            caption: title,
            columns: [
              { label: t('dashboard.organisation') },
              { label: t('dashboard.numerator'), numeric: true },
              { label: t('dashboard.denominator'), numeric: true },
              { label: t('dashboard.valueIn', { unit: measure.unit }), numeric: true },
            ],
            rows: parts.map((part) => [
              nameOf(part.organisationId),
              part.numerator,
              part.denominator,
              shownValue(part) ?? absence(part.status),
            ]),
          }}
        />
      </div>
      <table className={charts.table}>
        <thead>
          <tr>
            <th scope="col">{t('dashboard.organisation')}</th>
            <th scope="col">{t('dashboard.number')}</th>
            <th scope="col">{t('dashboard.value')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.organisationId}>
              <th scope="row">
                {part.organisationId === organisationId ? (
                  t('dashboard.itself')
                ) : (
                  <TextLink
                    to="/dashboard"
                    search={{ ...search, of: part.organisationId }}
                    resetScroll={false}
                  >
                    {names.get(part.organisationId) ?? <OrganisationName id={part.organisationId} />}
                  </TextLink>
                )}
              </th>
              <td data-numeric>{partsText(part)}</td>
              <td data-numeric className={part.status === 'reported' ? undefined : classes.none}>
                {figureText(part, measure)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The parts, and below them who should have reported and is silent: nobody just disappears. */
export function withSilent(
  { parts }: { parts: RollUpPart[] },
  children: Pick<Organisation, 'id' | 'kind' | 'closed'>[],
  reportedBy: string[],
): RollUpPart[] {
  const heard = new Set(parts.map((part) => part.organisationId));
  const silent = children.filter(
    ({ id, kind, closed }) => !closed && reportedBy.includes(kind) && !heard.has(id),
  );
  return [...parts, ...silent.map(({ id }) => ({ organisationId: id, status: 'missing' as const }))];
}

interface HistoryProps {
  code: string;
  organisationId: string;
  period: string;
  measure: Measure;
}

/** Where nothing was added up: who recorded the number, when, and what it was before. */
function History({ code, organisationId, period, measure }: HistoryProps) {
  const { t } = useTranslation();
  const query = useQuery(historyQuery(code, organisationId, period));
  if (query.error) return <Failure problem={query.error} />;
  if (!query.data) return <Loading rows={2} />;
  if (query.data.items.length === 0) return null;
  return (
    <section aria-label={t('dashboard.revisions')}>
      <Text fw={600}>{t('dashboard.revisions')}</Text>
      <table className={charts.table}>
        <tbody>
          {query.data.items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                {item.recordedAt && moment(item.recordedAt)}
                <div className={classes.small}>
                  {[
                    item.recordedBy,
                    item.source && t(`dashboard.source.${item.source}`),
                    item.reason,
                    item.note,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </th>
              <td data-numeric>{partsText(item)}</td>
              <td data-numeric>{figureText(item, measure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
