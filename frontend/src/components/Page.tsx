import { Box, Group, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Page.module.css';

interface PageProps {
  title: string;
  above?: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
  /** Text pages are easier to read narrow; tables take the whole width. */
  narrow?: boolean;
  /** All about the page on one line, for a table that wants the height. */
  flat?: boolean;
  children: ReactNode;
}

export function Page({ title, above, below, actions, narrow, flat, children }: PageProps) {
  const { t } = useTranslation();
  useDocumentTitle(`${title} — ${t('app.name')}`);
  return (
    <Box
      maw={narrow ? 980 : undefined}
      mx="auto"
      px={{ base: 'sm', sm: 'lg' }}
      py={flat ? 8 : 'md'}
      className={flat ? classes.flat : undefined}
    >
      {above && (
        <Text component="div" size="sm" c="dimmed" mb={flat ? 6 : 2} className={classes.above}>
          {above}
        </Text>
      )}
      <Group
        justify="space-between"
        align="flex-start"
        gap="sm"
        mb={flat ? 6 : 'md'}
        className={classes.head}
      >
        <Box style={{ flex: '1 1 320px', minWidth: 0 }} className={classes.words}>
          <Title order={1} style={{ overflowWrap: 'anywhere' }} title={flat ? title : undefined}>
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
