import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ConflictProvider } from '@/components/record/Conflict';
import { usePrinting } from '@/components/usePrinting';
import '@/i18n';
import { cssVariables, theme } from './theme';

interface ProvidersProps {
  client: QueryClient;
  /** `test` where nothing is laid out: the kit then neither fades nor hides a menu whose button seems out of view. */
  env?: 'default' | 'test';
  children: ReactNode;
}

export function Providers({ client, env = 'default', children }: ProvidersProps) {
  // Paper is white, whatever the screen is.
  const scheme = usePrinting() ? 'light' : undefined;
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      forceColorScheme={scheme}
      env={env}
    >
      <QueryClientProvider client={client}>
        <Notifications position="bottom-right" limit={4} />
        <ConflictProvider>{children}</ConflictProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
