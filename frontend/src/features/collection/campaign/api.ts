import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, take } from '@/api/client';
import { usePages } from '@/api/pages';
import type { Schemas } from '@/api/types';
import type { Campaign, CampaignInput } from './types';

const at = (id: string) => ({ path: { id } });

export const useCampaigns = () =>
  usePages(['campaigns'], (cursor, signal) =>
    take(api.GET('/api/v1/campaigns', { params: { query: { cursor } }, signal })),
  );

export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaign', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/campaigns/{id}', { params: at(id), signal })),
  });

export const createCampaign = (body: CampaignInput) => take(api.POST('/api/v1/campaigns', { body }));

export const putCampaign = (id: string) => (body: CampaignInput, version: string) =>
  take(api.PUT('/api/v1/campaigns/{id}', { params: { ...at(id), header: ifMatch(version) }, body }));

export const removeCampaign = ({ id, version }: Campaign) =>
  take(api.DELETE('/api/v1/campaigns/{id}', { params: { ...at(id), header: ifMatch(version) } }));

export type CampaignMove = 'open' | 'extend' | 'close' | 'reopen';

export type Extension = Schemas['CampaignExtension'];
export type Reopening = Schemas['CampaignReopening'];

/** As far as they are filled in; the server names what is missing, all at once. */
export type Terms = Partial<Extension | Reopening>;

export function moveCampaign({ id, version }: Campaign, move: CampaignMove, terms?: Terms) {
  const params = { ...at(id), header: ifMatch(version) };
  switch (move) {
    case 'extend':
      return take(api.POST('/api/v1/campaigns/{id}/extend', { params, body: terms as Extension }));
    case 'reopen':
      return take(api.POST('/api/v1/campaigns/{id}/reopen', { params, body: terms as Reopening }));
    default:
      return take(api.POST(`/api/v1/campaigns/{id}/${move}`, { params }));
  }
}

export const remind = ({ id, version }: Campaign) =>
  take(api.POST('/api/v1/campaigns/{id}/reminders', { params: { ...at(id), header: ifMatch(version) } }));

export function campaignInput({
  id: _i,
  version: _v,
  status: _s,
  counts: _c,
  indicators,
  ...rest
}: Campaign): CampaignInput {
  return {
    organisationId: rest.organisationId,
    title: rest.title,
    period: rest.period,
    opensOn: rest.opensOn,
    opensItself: rest.opensItself,
    closesOn: rest.closesOn,
    indicators: indicators.map(({ indicatorId, closesOn, refinedUntil }) => ({
      indicatorId,
      closesOn,
      refinedUntil,
    })),
    participants: rest.participants,
    inCharge: rest.inCharge,
    reminders: rest.reminders,
    rules: rest.rules,
  };
}
