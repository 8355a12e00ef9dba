import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { Failure } from '@/components/States';
import { collection } from './collection';
import { figures, rankingPrint, tablePrint } from './figures';
import { framed, inside, root } from './frame';
import { planning, roadmapPrint } from './planning';
import { registers } from './registers';
import { home, signIn, trash } from './start';

const tree = root.addChildren([
  signIn,
  inside.addChildren([
    roadmapPrint,
    tablePrint,
    rankingPrint,
    framed.addChildren([home, ...planning, ...registers, ...figures, ...collection, trash]),
  ]),
]);

export const createAppRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree: tree,
    history,
    scrollRestoration: true,
    defaultErrorComponent: ({ error, reset }) => <Failure problem={error} retry={reset} />,
  });

export const router = createAppRouter();

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
