import { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/problem';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal stays a refusal.
      retry: (failures, problem) => failures < 2 && problem instanceof Problem && problem.passing,
    },
  },
});
