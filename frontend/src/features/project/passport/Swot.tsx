import { Box, SimpleGrid, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Project } from '@/api/types';
import { Block, Texts } from './Block';

export function Swot({ swot }: { swot: Project['swot'] }) {
  const { t } = useTranslation();
  const sides = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
  if (!swot || ![...sides, 'conclusions' as const].some((side) => swot[side]?.length)) return null;
  return (
    <Block title={t('field.swot')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {sides.map((side) => (
          <Box key={side}>
            <Title order={3} mb={4}>
              {t(`field.${side}`)}
            </Title>
            <Texts items={swot[side] ?? []} />
          </Box>
        ))}
      </SimpleGrid>
      {swot.conclusions && swot.conclusions.length > 0 && (
        <Box mt="md">
          <Title order={3} mb={4}>
            {t('field.conclusions')}
          </Title>
          <Texts items={swot.conclusions} />
        </Box>
      )}
    </Block>
  );
}
