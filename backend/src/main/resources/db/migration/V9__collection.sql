-- Collection: a campaign asks, every participant has one submission, its cells are a draft until they become observations.

-- Who came before whom, over any number of mergers: a successor answers for what was merged into it, and sees its past.
create table organisation_succession (
    predecessor uuid not null references organisation (id),
    successor   uuid not null references organisation (id),
    primary key (successor, predecessor)
);

create function keep_organisation_succession() returns trigger language plpgsql as $$
begin
    insert into organisation_succession (predecessor, successor)
    select before.id, after.id
    from (select new.id union select predecessor from organisation_succession where successor = new.id) before (id),
         (select new.successor_id union
          select successor from organisation_succession where predecessor = new.successor_id) after (id)
    where before.id <> after.id
    on conflict do nothing;
    return null;
end $$;
create trigger keep_organisation_succession after insert or update of successor_id on organisation
    for each row when (new.successor_id is not null) execute function keep_organisation_succession();

-- The subtrees below the roots, with what was merged into them: ids separated by commas, or * for everything.
create or replace function organisations_below(roots text) returns table (id uuid) language sql stable as $$
    select tree.descendant from organisation_tree tree
    where tree.ancestor = any (string_to_array(nullif(roots, '*'), ',')::uuid[])
    union
    select succession.predecessor
    from organisation_succession succession join organisation_tree tree on tree.descendant = succession.successor
    where tree.ancestor = any (string_to_array(nullif(roots, '*'), ',')::uuid[])
    union
    select organisation.id from organisation where roots = '*'
$$;

create table campaign (
    id           uuid primary key,
    version      bigint  not null references change_set (id) deferrable initially deferred,
    owner_id     uuid    not null references organisation (id),
    title        text    not null,
    period_id    integer not null references period (id),
    opens_on     date    not null,
    closes_on    date    not null check (closes_on >= opens_on),
    status       text    not null,
    indicators   jsonb   not null,
    participants jsonb   not null,
    in_charge    jsonb   not null,
    reminders    jsonb   not null,
    rules        jsonb   not null,
    deleted_at   timestamptz
);
comment on column campaign.indicators is 'With the version each is measured by, pinned at opening.';
create index campaign_by_owner on campaign (owner_id);
select track_changes('campaign');

create table submission (
    id            uuid primary key,
    version       bigint  not null references change_set (id) deferrable initially deferred,
    owner_id      uuid    not null references organisation (id),
    campaign_id   uuid    not null references campaign (id),
    status        text    not null,
    round         integer not null default 1,
    due_on        date    not null,
    reopened_until date,
    reason        text,
    amended       boolean not null default false,
    started_at    timestamptz,
    approved_at   timestamptz,
    approved_by   text,
    submitted_at  timestamptz,
    submitted_by  text,
    accepted_at   timestamptz,
    accepted_by   text,
    first_submitted_on date,
    reminded_on   date,
    typed_version bigint  not null default 0,
    cells         integer not null default 0,
    filled        integer not null default 0
);
comment on column submission.due_on is 'When the whole of it is late; its window may end later where it was reopened.';
comment on column submission.first_submitted_on is 'Decides whether it is late: what was returned has been in time once.';
comment on column submission.typed_version is 'The change set that last wrote its cells; typing makes no history.';
comment on column submission.cells is 'Cells that ask for an answer; not those that cannot exist at this organisation.';
create unique index submission_once on submission (campaign_id, owner_id);
create index submission_by_owner on submission (owner_id);
create trigger record_insert after insert on submission for each row execute function record_change();
create trigger record_change after update on submission
    for each row when (new.version <> old.version) execute function record_change();

-- Mutable on purpose: what is typed, kept cell by cell so that two people can type at once.
create table draft_cell (
    submission_id uuid    not null references submission (id),
    version_id    integer not null references indicator_version (id),
    slice         text    not null collate "C" default '',
    status        text    not null,
    numerator     text,
    denominator   text,
    members       uuid[],
    note          text,
    explanations  jsonb   not null default '{}',
    evidence      jsonb   not null default '[]',
    flagged       boolean not null default false,
    flag_note     text,
    source        text    not null,
    source_file   text,
    typed_by      text    not null,
    typed_at      timestamptz not null default clock_timestamp(),
    revision      integer not null default 1,
    complete      boolean not null default false,
    primary key (submission_id, version_id, slice)
);
comment on column draft_cell.complete is 'Everything asked is answered with what can be read.';
comment on column draft_cell.numerator is 'As typed, even where it is no number: nothing typed is lost.';

create table evidence (
    id         uuid primary key,
    version    bigint not null references change_set (id) deferrable initially deferred,
    owner_id   uuid   not null references organisation (id),
    submission_id uuid not null references submission (id),
    name       text   not null,
    media_type text   not null,
    size       integer not null,
    sha256     text   not null,
    content    bytea  not null
);
create index evidence_by_submission on evidence (submission_id);

-- What readers of history see; who is a member is not among it.
create or replace view change_log as
select md5(change_set.number || change.entity || change.entity_id)::uuid as id,
       change_set.number, change_set.at, change_set.actor_name, change_set.request_id, change_set.reason,
       upper(case change.entity when 'orders' then 'order' else change.entity end) as entity,
       change.entity_id, change.owner_id,
       upper(case when change.operation = 'update' and change.data ->> 'deleted_at' is not null then 'trash'
                  else change.operation end) as operation
from change join change_set on change_set.id = change.change_set_id
where change.entity in ('organisation', 'person', 'orders', 'project', 'roadmap', 'section', 'activity',
                        'indicator', 'target', 'term_calendar', 'known_figure', 'campaign', 'submission');
