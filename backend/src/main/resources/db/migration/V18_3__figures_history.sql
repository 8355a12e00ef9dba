-- Whose values each change set wrote. What they were and became stands in the revisions; one line a change set and organisation, because a
-- load of a nation must not pay for a line a value.
create table observation_change (
    change_set_id   bigint  not null,
    organisation_id uuid    not null,
    corrected       boolean not null,
    primary key (change_set_id, organisation_id)
);
comment on table observation_change is 'Without foreign keys, like observation.';
comment on column observation_change.corrected is 'One of the values replaced another.';
create index observation_change_by_organisation on observation_change (organisation_id, change_set_id);

insert into observation_change
select change_set_id, organisation_id, max(revision) > 1 from observation group by change_set_id, organisation_id;
