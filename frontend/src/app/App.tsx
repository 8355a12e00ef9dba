import { RouterProvider } from '@tanstack/react-router';
import { Providers } from './Providers';
import { router } from './routes/router';
import { queryClient } from './shell/queryClient';

export function App() {
  return (
    <Providers client={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  );
}
