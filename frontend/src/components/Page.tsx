import { Box, Group, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageProps {
  title: string;
  above?: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
  /** Text pages are easier to read narrow; tables take the whole width. */
  narrow?: boolean;
  children: ReactNode;
}

export function Page({ title, above, below, actions, narrow, children }: PageProps) {
  const { t } = useTranslation();
  useDocumentTitle(`${title} — ${t('app.name')}`);
  return (
    <Box maw={narrow ? 980 : undefined} mx="auto" px={{ base: 'sm', sm: 'lg' }} py="md">
      {above && (
        <Text component="div" size="sm" c="dimmed" mb={2}>
          {above}
        </Text>
      )}
      <Group justify="space-between" align="flex-start" gap="sm" mb="md">
        <Box style={{ flex: '1 1 320px', minWidth: 0 }}>
          <Title order={1} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Title>
          {below && (
            <Text component="div" size="sm" c="dimmed" mt={2}>
              {below}
            </Text>
          )}
        </Box>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Box>
  );
}
