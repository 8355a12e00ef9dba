import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useResponsiblePreview } from './ResponsibleHint';

/** Whom a printed name may mean: proposals that a human confirms. */
export function PersonProposals({ text, onMatch }: { text: string; onMatch: (personId: string) => void }) {
  const { t } = useTranslation();
  const { data } = useResponsiblePreview(text);
  return (data?.parts[0]?.proposals ?? []).slice(0, 2).map((proposal) => (
    <Group key={proposal.personId} gap={6}>
      <Text size="xs">{t('party.isIt', { name: proposal.displayName })}</Text>
      <Button size="compact-xs" variant="light" onClick={() => onMatch(proposal.personId)}>
        {t('action.yes')}
      </Button>
    </Group>
  ));
}
