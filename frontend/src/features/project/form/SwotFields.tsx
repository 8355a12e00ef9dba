import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextList } from '@/components/fields/TextList';
import type { PassportForm } from './form';

const SIDES = ['strengths', 'weaknesses', 'opportunities', 'threats', 'conclusions'] as const;

export function SwotFields({ form }: { form: PassportForm }) {
  const { t } = useTranslation();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {SIDES.map((side) => (
        <TextList
          key={side}
          label={t(`field.${side}`)}
          items={form.values.swot?.[side]}
          onChange={(items) => form.set({ swot: { ...form.values.swot, [side]: items } })}
        />
      ))}
    </SimpleGrid>
  );
}
