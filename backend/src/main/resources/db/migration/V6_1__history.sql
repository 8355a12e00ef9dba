-- History to read.

-- History holds what was said, once a change set, not what the database works out of it.
drop index change_by_set;
create unique index change_once on change (change_set_id, entity, entity_id);

create or replace function record_change() returns trigger language plpgsql as $$
declare
    row_after jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end)
        - array['search', 'responsible_search', 'days', 'number_key', 'first_day', 'last_day'];
begin
    insert into change (change_set_id, entity, entity_id, operation, owner_id, data)
    values ((row_after ->> 'version')::bigint, tg_table_name, (row_after ->> 'id')::uuid, lower(tg_op),
            (row_after ->> 'owner_id')::uuid, row_after)
    on conflict (change_set_id, entity, entity_id) do update set owner_id = excluded.owner_id, data = excluded.data;
    return null;
end $$;

-- What readers of history see; who is a member is not among it.
create view change_log as
select md5(change_set.number || change.entity || change.entity_id)::uuid as id,
       change_set.number, change_set.at, change_set.actor_name, change_set.request_id, change_set.reason,
       upper(case change.entity when 'orders' then 'order' else change.entity end) as entity,
       change.entity_id, change.owner_id,
       upper(case when change.operation = 'update' and change.data ->> 'deleted_at' is not null then 'trash'
                  else change.operation end) as operation
from change join change_set on change_set.id = change.change_set_id
where change.entity in ('organisation', 'person', 'orders', 'project', 'roadmap', 'section', 'activity');

create index person_by_surname on person (search_text(family_name) text_pattern_ops);
