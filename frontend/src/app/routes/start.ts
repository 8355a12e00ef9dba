import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { meQuery } from '@/api/me';
import { queryClient } from '../shell/queryClient';
import { SignInPage } from '../shell/SignInPage';
import { TRASH_KINDS, type TrashKind } from '../trash/kinds';
import { framed, root, word } from './frame';

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (raw: Record<string, unknown>): { to?: string } => ({ to: word(raw.to) }),
  component: SignInPage,
});

export const home = createRoute({
  getParentRoute: () => framed,
  path: '/',
  async beforeLoad() {
    // Who reports for a school begins with what is due.
    const { permissions } = await queryClient.ensureQueryData(meQuery);
    const reports = permissions.includes('submission:edit') && !permissions.includes('project:edit');
    throw redirect({ to: reports ? '/collect' : '/projects', replace: true });
  },
});

export const trash = createRoute({
  getParentRoute: () => framed,
  path: '/trash',
  staticData: { needs: 'roadmap:edit' },
  validateSearch: (raw: Record<string, unknown>): { kind?: TrashKind; roadmapId?: string } => ({
    kind: TRASH_KINDS.find((kind) => kind === raw.kind),
    roadmapId: word(raw.roadmapId),
  }),
  component: lazyRouteComponent(() => import('../trash/TrashPage'), 'TrashPage'),
});
