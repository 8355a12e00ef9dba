import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { roadmapQuery } from '@/components/roadmap/roadmaps';
import { Sheet } from '@/components/Sheet';
import { Failure, Loading } from '@/components/States';
import { activitiesQuery, sectionsQuery } from './outline/api';
import { PrintTable } from './PrintTable';

const route = getRouteApi('/inside/roadmaps/$roadmapId/print');

/** What a printed roadmap will look like, on the screen. */
export function PrintPage() {
  const { t } = useTranslation();
  const { roadmapId } = route.useParams();
  const search = route.useSearch();
  const roadmap = useQuery(roadmapQuery(roadmapId));
  const sections = useQuery(sectionsQuery(roadmapId));
  const activities = useQuery(activitiesQuery(roadmapId, search));
  const problem = roadmap.error ?? sections.error ?? activities.error;
  if (problem) return <Failure problem={problem} />;
  if (!roadmap.data || !sections.data || !activities.data) return <Loading />;
  return (
    <Sheet
      title={roadmap.data.title}
      back={
        <ButtonLink variant="default" to="/roadmaps/$roadmapId" params={{ roadmapId }} search={search}>
          {t('roadmap.back')}
        </ButtonLink>
      }
    >
      <PrintTable sections={sections.data} activities={activities.data.items} search={search} />
    </Sheet>
  );
}
