import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { Empty } from '@/components/States';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <main>
      <Empty title={t('notFound.title')} hint={t('notFound.hint')}>
        <ButtonLink to="/projects" variant="default">
          {t('nav.projects')}
        </ButtonLink>
      </Empty>
    </main>
  );
}
