import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, take } from '@/api/client';
import { usePages } from '@/api/pages';
import type { Definition, Indicator, IndicatorInput, TargetInput } from '@/api/types';

const at = (id: string) => ({ path: { id } });

export const useIndicators = (q?: string) =>
  usePages(['indicators', { q }], (cursor, signal) =>
    take(api.GET('/api/v1/indicators', { params: { query: { q, cursor, limit: 100 } }, signal })),
  );

export const indicatorQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicator', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/indicators/{id}', { params: at(id), signal })),
  });

export const catalogueQuery = () =>
  queryOptions({
    queryKey: ['indicator-catalogue'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => take(api.GET('/api/v1/indicator-catalogue', { signal })),
  });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicator', id, 'versions'],
    queryFn: ({ signal }) => take(api.GET('/api/v1/indicators/{id}/versions', { params: at(id), signal })),
  });

export const diffQuery = (id: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['indicator', id, 'diff', from, to],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/indicators/{id}/diff', { params: { ...at(id), query: { from, to } }, signal })),
  });

/** The periods an indicator is measured over, from three years ago to the next one. */
export const periodsQuery = (indicatorId: string) => {
  const year = new Date().getFullYear();
  return queryOptions({
    queryKey: ['periods', indicatorId, year],
    staleTime: 3_600_000,
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/periods', {
          params: { query: { indicatorId, from: `${year - 3}-09-01`, to: `${year + 1}-12-31` } },
          signal,
        }),
      ),
  });
};

export const useEffectiveTargets = (indicatorId: string, period: string, under: string) =>
  usePages(
    ['targets', indicatorId, period, under],
    (cursor, signal) =>
      take(
        api.GET('/api/v1/effective-targets', {
          params: { query: { indicatorId, period, under, cursor, limit: 200 } },
          signal,
        }),
      ),
    period !== '',
  );

/** The activities meant to move an indicator, of every roadmap the reader may see. */
export const useActivities = (indicatorId: string) =>
  usePages(['activities', { indicatorId }], (cursor, signal) =>
    take(
      api.GET('/api/v1/activities', {
        params: { query: { indicatorId, sort: 'start', cursor, limit: 50 } },
        signal,
      }),
    ),
  );

export const getTarget = (id: string) => take(api.GET('/api/v1/targets/{id}', { params: at(id) }));

export const createTarget = (body: TargetInput) => take(api.POST('/api/v1/targets', { body }));

export const putTarget = (id: string, version: string, body: TargetInput) =>
  take(api.PUT('/api/v1/targets/{id}', { params: { ...at(id), header: ifMatch(version) }, body }));

export const removeTarget = (id: string, version: string) =>
  take(api.DELETE('/api/v1/targets/{id}', { params: { ...at(id), header: ifMatch(version) } }));

export const createIndicator = (body: IndicatorInput) => take(api.POST('/api/v1/indicators', { body }));

export const putIndicator = (id: string) => (body: IndicatorInput, version: string) =>
  take(api.PUT('/api/v1/indicators/{id}', { params: { ...at(id), header: ifMatch(version) }, body }));

export const removeIndicator = ({ id, version }: Indicator) =>
  take(api.DELETE('/api/v1/indicators/{id}', { params: { ...at(id), header: ifMatch(version) } }));

export const restoreIndicator = (id: string) =>
  take(api.POST('/api/v1/indicators/{id}/restore', { params: at(id) }));

export const indicatorInput = ({
  organisationId,
  code,
  definition,
  projectId,
}: Indicator): IndicatorInput => ({
  organisationId,
  code,
  definition,
  projectId,
});

/** A percentage of pupils collected in July–August: what most indicators of career guidance are. */
export const BLANK = {
  name: '',
  type: 'percentage',
  unit: '%',
  decimals: 1,
  desiredDirection: 'increase',
  thresholds: [],
  bands: [],
  window: { from: '07-01', to: '08-31', text: 'июль–август' },
  disaggregations: [],
  reportedBy: ['school'],
  rollUp: 'sum',
  mayExceedWhole: false,
  ranked: true,
  targetsInherited: true,
  periodKinds: ['reporting_year'],
  comparableKinds: [],
  smallCohort: 5,
} as Definition;
