import { RouterProvider } from '@tanstack/react-router';
import { Providers } from './Providers';
import { queryClient } from './queryClient';
import { router } from './router';

export function App() {
  return (
    <Providers client={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  );
}
