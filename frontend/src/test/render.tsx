import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { setSession } from '@/api/session';
import { Providers } from '@/app/Providers';
import { createAppRouter } from '@/app/routes/router';

/** The whole SPA on an address. */
export async function renderApp(path: string) {
  setSession({
    token: async () => 'test',
    signIn: async () => undefined,
    signInAgain: async () => undefined,
    signOut: async () => undefined,
    signedIn: async () => true,
  });
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { unmount } = render(
    <Providers client={client} env="test">
      <RouterProvider router={router} />
    </Providers>,
  );
  await screen.findByRole('heading', { level: 1, hidden: true }, { timeout: 10_000 });
  return { router, unmount };
}
