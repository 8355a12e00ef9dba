-- What people are told may be about anything. The sentence is made where it is read, from the kind and its parameters.
alter table notification
    add about_entity text,
    add about_id     uuid,
    add parameters   jsonb,
    add channel      text not null default 'IN_APP';
update notification
set kind = case kind when 'REMINDER' then 'campaign_reminder' else lower(kind) end,
    about_entity = case when submission_id is null then 'campaign' else 'submission' end,
    about_id = coalesce(submission_id, campaign_id),
    parameters = jsonb_strip_nulls(jsonb_build_object(
        'campaign', campaign.title,
        'due', case when notification.kind <> 'SUBMISSION_ACCEPTED' then due_on end,
        'reason', reason))
from campaign
where campaign.id = notification.campaign_id;
alter table notification
    alter about_entity set not null,
    alter about_id set not null,
    alter parameters set not null,
    alter channel drop default,
    drop campaign_id,
    drop submission_id,
    drop due_on,
    drop reason;
comment on column notification.channel is 'One row for each way a person is reached.';

-- Read model of the feature identity: who holds one of the roles on a day in the organisation itself or in what it was merged into.
create function role_holders(organisation uuid, roles text[], day date) returns table (subject text) language sql stable as $$
    select distinct membership.subject from membership
    where membership.owner_id in (
            select organisation union all
            select succession.successor from organisation_succession succession where succession.predecessor = organisation)
      and membership.role = any (roles) and membership.deleted_at is null
      and day between coalesce(membership.valid_from, day) and coalesce(membership.valid_to, day)
$$;
