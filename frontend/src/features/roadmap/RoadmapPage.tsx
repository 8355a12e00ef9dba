import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { roadmapQuery } from '@/components/roadmap/roadmaps';
import { Failure, Loading } from '@/components/States';
import { sectionsQuery } from './outline/api';
import { RoadmapView } from './RoadmapView';

const route = getRouteApi('/inside/framed/roadmaps/$roadmapId');

export function RoadmapPage() {
  const { roadmapId } = route.useParams();
  const roadmap = useQuery(roadmapQuery(roadmapId));
  const sections = useQuery(sectionsQuery(roadmapId));
  const problem = roadmap.error ?? sections.error;
  if (problem) {
    return (
      <Box p="lg">
        <Failure problem={problem} retry={() => void Promise.all([roadmap.refetch(), sections.refetch()])} />
      </Box>
    );
  }
  if (!roadmap.data || !sections.data)
    return (
      <Box p="lg">
        <Loading rows={12} />
      </Box>
    );
  return <RoadmapView key={roadmapId} roadmap={roadmap.data} sections={sections.data} />;
}
