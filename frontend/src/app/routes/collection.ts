import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { indicatorsQuery } from '@/api/indicators';
import { campaignSearch } from '@/features/collection/search';
import { queryClient } from '../shell/queryClient';
import { framed, word } from './frame';

const collect = createRoute({
  getParentRoute: () => framed,
  path: '/collect',
  staticData: { needs: 'submission:read' },
  component: lazyRouteComponent(() => import('@/features/collection/CollectPage'), 'CollectPage'),
});

const submission = createRoute({
  getParentRoute: () => framed,
  path: '/submissions/$submissionId',
  staticData: { needs: 'submission:read' },
  validateSearch: (raw: Record<string, unknown>): { cell?: string } => ({ cell: word(raw.cell) }),
  component: lazyRouteComponent(() => import('@/features/collection/SubmissionPage'), 'SubmissionPage'),
});

const campaigns = createRoute({
  getParentRoute: () => framed,
  path: '/campaigns',
  staticData: { needs: 'campaign:read' },
  component: lazyRouteComponent(() => import('@/features/collection/CampaignsPage'), 'CampaignsPage'),
});

const campaignNew = createRoute({
  getParentRoute: () => framed,
  path: '/campaigns/new',
  staticData: { needs: 'campaign:edit' },
  // The form stands still: what is chosen from is there from the beginning.
  loader: () => queryClient.ensureQueryData(indicatorsQuery).catch(() => undefined),
  component: lazyRouteComponent(() => import('@/features/collection/CampaignNewPage'), 'CampaignNewPage'),
});

const campaign = createRoute({
  getParentRoute: () => framed,
  path: '/campaigns/$campaignId',
  staticData: { needs: 'campaign:read' },
  validateSearch: campaignSearch,
  component: lazyRouteComponent(() => import('@/features/collection/CampaignPage'), 'CampaignPage'),
});

export const collection = [collect, submission, campaigns, campaignNew, campaign] as const;
