import { Box, Group, List, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface BlockProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of the passport under its heading. */
export function Block({ title, actions, children }: BlockProps) {
  return (
    <Box component="section" className="o-card" p="md">
      <Group justify="space-between" mb="xs">
        <Title order={2}>{title}</Title>
        {actions}
      </Group>
      {children}
    </Box>
  );
}

export function TextBlock({ title, items, ordered }: { title: string; items?: string[]; ordered?: boolean }) {
  if (!items?.length) return null;
  return (
    <Block title={title}>
      <Texts items={items} ordered={ordered} />
    </Block>
  );
}

export function Texts({ items, ordered }: { items: string[]; ordered?: boolean }) {
  if (items.length === 1) return <Text className="o-pre">{items[0]}</Text>;
  return (
    <List type={ordered ? 'ordered' : 'unordered'} spacing={4} withPadding={false}>
      {items.map((item, i) => (
        <List.Item key={i}>
          <span className="o-pre">{item}</span>
        </List.Item>
      ))}
    </List>
  );
}
