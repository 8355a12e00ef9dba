-- What a feature wants to know of those after it. The one that asks names the question as a function, the one that has the rows answers it:
-- so no statement in the code of a feature reads a table of a later one.

-- Asked by projects, answered by roadmaps.
create function roadmaps_of_project(project uuid) returns bigint language sql stable as $$
    select count(*) from roadmap where roadmap.project_id = project and roadmap.deleted_at is null
$$;

-- Asked by indicators, answered by roadmaps.
create function activities_of_indicator(indicator uuid) returns bigint language sql stable as $$
    select count(*) from activity where activity.deleted_at is null and activity.indicator_ids @> jsonb_build_array(indicator)
$$;
