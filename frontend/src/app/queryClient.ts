import { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/problem';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal stays a refusal; a lost connection or a stumbling server is worth another try.
      retry: (failures, problem) =>
        failures < 2 && problem instanceof Problem && (problem.offline || problem.status >= 500),
    },
  },
});
