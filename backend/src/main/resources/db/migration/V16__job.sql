-- Work in the background. Whoever runs a job holds a lease on it and renews it; a lease that ends is another's to take.
create table job (
    id            uuid primary key,
    version       bigint not null references change_set (id) deferrable initially deferred,
    owner_id      uuid   not null references organisation (id),
    kind          text   not null,
    key           text   not null,
    about_entity  text   not null,
    about_id      uuid   not null,
    subject       text   not null,
    subject_name  text   not null,
    administrator boolean not null,
    state         text   not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    progress      int    not null default 0 check (progress between 0 and 100),
    attempts      int    not null default 0,
    lease         uuid unique check ((lease is not null) = (state = 'RUNNING')),
    free_at       timestamptz not null default clock_timestamp(),
    problem       jsonb,
    created_at    timestamptz not null default clock_timestamp(),
    started_at    timestamptz,
    finished_at   timestamptz check ((finished_at is not null) = (state in ('DONE', 'FAILED', 'CANCELLED'))),
    unique (kind, key)
);
comment on column job.key is 'What makes it one job of its kind: it is queued once.';
comment on column job.subject is 'Who asked for it; it is done with their rights.';
comment on column job.free_at is 'When a backend may take it: while queued not before, while running when its lease ends.';
create index job_waiting on job (kind, free_at) where state in ('QUEUED', 'RUNNING');
create index job_turn on job (kind, owner_id, started_at);
create index job_by_age on job (created_at desc, id desc);
create index job_by_owner on job (owner_id, created_at desc, id desc);

-- What a stop of the server has interrupted was taken up at its next start; now it is a job like any other.
do $$
declare
    change_set bigint;
begin
    if exists (select 1 from document_import where status in ('QUEUED', 'READING', 'RECOGNISING')) then
        insert into change_set (actor, actor_name, request_id, reason)
        values ('orientir', 'Ориентир', '', 'imports become jobs') returning id into change_set;
        insert into job (id, version, owner_id, kind, key, about_entity, about_id, subject, subject_name, administrator, created_at)
        select uuidv7(), change_set, owner_id, 'import', id::text, 'import', id, subject, subject_name, administrator, created_at
        from document_import where status in ('QUEUED', 'READING', 'RECOGNISING');
    end if;
end $$;
drop index document_import_waiting;
alter table document_import drop column subject_name, drop column administrator;
