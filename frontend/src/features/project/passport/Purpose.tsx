import { useTranslation } from 'react-i18next';
import type { Project } from '@/api/types';
import { TextBlock } from './Block';

export function Purpose({ project }: { project: Project }) {
  const { t } = useTranslation();
  return (
    <>
      <TextBlock title={t('field.goals')} items={project.goals} />
      <TextBlock title={t('field.objectives')} items={project.objectives} ordered />
      <TextBlock title={t('field.principles')} items={project.principles} />
      <TextBlock title={t('field.expectedResults')} items={project.expectedResults} />
    </>
  );
}
