-- The tree of region → municipality → school, with names and codes over time, and who is a member where.

create table organisation (
    id           uuid primary key,
    version      bigint not null references change_set (id) deferrable initially deferred,
    owner_id     uuid   not null generated always as (id) stored,
    parent_id    uuid references organisation (id),
    kind         text   not null,
    name         text   not null,
    short_name   text,
    names        jsonb  not null,
    codes        jsonb  not null,
    valid_from   date,
    valid_to     date,
    successor_id uuid references organisation (id),
    check (valid_to >= valid_from),
    check (successor_id <> id)
);
create index organisation_by_parent on organisation (parent_id);
create index organisation_by_name on organisation (lower(name), id);
select track_changes('organisation');

-- Every pair of an organisation and one above it, itself included: subtrees are one index lookup.
create table organisation_tree (
    ancestor   uuid not null references organisation (id),
    descendant uuid not null references organisation (id),
    primary key (ancestor, descendant)
);
create index organisation_tree_upwards on organisation_tree (descendant, ancestor);

create function keep_organisation_tree() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if new.parent_id is not distinct from old.parent_id then
            return null;
        end if;
        if exists (select 1 from organisation_tree where ancestor = new.id and descendant = new.parent_id) then
            raise exception 'an organisation cannot stand below itself' using errcode = '23514', constraint = 'organisation_tree_acyclic';
        end if;
        delete from organisation_tree link
        using organisation_tree below, organisation_tree above
        where below.ancestor = new.id and link.descendant = below.descendant
          and above.descendant = new.id and above.ancestor <> new.id and link.ancestor = above.ancestor;
    else
        insert into organisation_tree values (new.id, new.id);
    end if;
    insert into organisation_tree (ancestor, descendant)
    select above.ancestor, below.descendant
    from organisation_tree above, organisation_tree below
    where above.descendant = new.parent_id and below.ancestor = new.id;
    return null;
end $$;
create trigger keep_organisation_tree after insert or update on organisation
    for each row execute function keep_organisation_tree();

-- The subtrees below the roots: ids separated by commas, or * for everything.
create function organisations_below(roots text) returns table (id uuid) language sql stable as $$
    select tree.descendant from organisation_tree tree
    where tree.ancestor = any (string_to_array(nullif(roots, '*'), ',')::uuid[])
    union
    select organisation.id from organisation where roots = '*'
$$;

-- What members of the roots see: the subtrees below them, and the way up from them.
create function visible_organisations(roots text) returns table (id uuid) language sql stable as $$
    select below.id from organisations_below(roots) below
    union
    select tree.ancestor from organisation_tree tree
    where tree.descendant = any (string_to_array(nullif(roots, '*'), ',')::uuid[])
$$;

create table membership (
    id         uuid primary key,
    version    bigint not null references change_set (id) deferrable initially deferred,
    owner_id   uuid   not null references organisation (id),
    subject    text   not null,
    login      text   not null,
    name       text   not null,
    role       text   not null,
    valid_from date,
    valid_to   date,
    deleted_at timestamptz,
    check (valid_to >= valid_from)
);
create unique index membership_once on membership (subject, owner_id, role) where deleted_at is null;
create index membership_by_owner on membership (owner_id);
select track_changes('membership');
