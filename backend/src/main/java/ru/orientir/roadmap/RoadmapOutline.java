package ru.orientir.roadmap;

import java.util.List;
import ru.orientir.roadmap.part.ActivityView;
import ru.orientir.roadmap.part.RoadmapView;
import ru.orientir.roadmap.part.SectionView;

/** A roadmap with all its sections and activities that are not in the trash, each list in the order of the document. */
public record RoadmapOutline(RoadmapView roadmap, List<SectionView> sections, List<ActivityView> activities) {}
