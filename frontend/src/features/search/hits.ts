import { linkOptions } from '@tanstack/react-router';
import type { Permission, SearchHit } from '@/api/types';
import { day } from '@/format/days';

export type SearchKind = SearchHit['kind'];

/** What is looked through, and by whom. */
export const KINDS: { kind: SearchKind; label: string; permission: Permission }[] = [
  { kind: 'project', label: 'nav.projects', permission: 'project:read' },
  { kind: 'roadmap', label: 'trash.roadmaps', permission: 'roadmap:read' },
  { kind: 'activity', label: 'trash.activities', permission: 'roadmap:read' },
  { kind: 'indicator', label: 'nav.indicators', permission: 'indicator:read' },
  { kind: 'order', label: 'nav.orders', permission: 'order:read' },
  { kind: 'person', label: 'nav.people', permission: 'person:read' },
  { kind: 'organisation', label: 'nav.organisations', permission: 'organisation:read' },
];

/** Where all of a kind are listed that bear some words. */
export const LISTS = {
  project: '/projects',
  indicator: '/indicators',
  order: '/orders',
  person: '/people',
  organisation: '/organisations',
} as const;

/** The page of a thing, with the thing open. */
export function pageOf({ kind, id, whole }: SearchHit) {
  switch (kind) {
    case 'project':
      return linkOptions({ to: '/projects/$projectId', params: { projectId: id } });
    case 'roadmap':
      return linkOptions({ to: '/roadmaps/$roadmapId', params: { roadmapId: id } });
    case 'activity':
      return linkOptions({
        to: '/roadmaps/$roadmapId',
        params: { roadmapId: whole?.id ?? '' },
        search: { activity: id },
      });
    case 'indicator':
      return linkOptions({ to: '/indicators/$indicatorId', params: { indicatorId: id } });
    case 'order':
      return linkOptions({ to: '/orders/$orderId', params: { orderId: id } });
    case 'person':
      return linkOptions({ to: '/people', search: { person: id } });
    case 'organisation':
      return linkOptions({ to: '/organisations', search: { id } });
  }
}

/** What tells it from its likes. */
export const detailOf = ({ note, date, whole }: SearchHit) =>
  [note, day(date), whole?.title].filter(Boolean).join(' · ');
