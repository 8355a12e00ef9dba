import { useQuery } from '@tanstack/react-query';
import { api, ifMatch, take } from '@/api/client';
import { indicatorsQuery } from '@/api/indicators';
import { useCan } from '@/api/me';
import { usePages } from '@/api/pages';
import type { KnownFigure, KnownFigureInput } from '@/api/types';

const at = (id: string) => ({ path: { id } });

export interface KnownSearch {
  period?: string;
  measure?: string;
  organisationId?: string;
}

export const useKnownFigures = (query: KnownSearch) =>
  usePages(['known-figures', query], (cursor, signal) =>
    take(
      api.GET('/api/v1/known-figures', {
        params: { query: { ...query, sort: 'measure', cursor, limit: 50 } },
        signal,
      }),
    ),
  );

export const createKnownFigure = (body: KnownFigureInput) =>
  take(api.POST('/api/v1/known-figures', { body }));

export const putKnownFigure = (id: string) => (body: KnownFigureInput, version: string) =>
  take(api.PUT('/api/v1/known-figures/{id}', { params: { ...at(id), header: ifMatch(version) }, body }));

export const removeKnownFigure = ({ id, version }: KnownFigure) =>
  take(api.DELETE('/api/v1/known-figures/{id}', { params: { ...at(id), header: ifMatch(version) } }));

export const knownFigureInput = ({
  organisationId,
  measure,
  period,
  value,
  source,
  takenOn,
}: KnownFigure): KnownFigureInput => ({ organisationId, measure, period, value, source, takenOn });

/** The measures that denominators ask for, each with the words of a denominator. */
export function useMeasures() {
  const { data } = useQuery({ ...indicatorsQuery, enabled: useCan('indicator:read') });
  const words = new Map<string, string>();
  for (const { definition } of data?.items ?? []) {
    const { denominatorMeasure, denominator } = definition;
    if (denominatorMeasure && !words.has(denominatorMeasure))
      words.set(denominatorMeasure, denominator ?? denominatorMeasure);
  }
  return words;
}
