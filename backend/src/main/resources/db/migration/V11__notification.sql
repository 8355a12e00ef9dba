-- What people are told: written in the transaction that gives the reason.
create table notification (
    id              uuid primary key,
    version         bigint not null references change_set (id) deferrable initially deferred,
    owner_id        uuid   not null references organisation (id),
    subject         text   not null,
    kind            text   not null,
    campaign_id     uuid   not null references campaign (id),
    submission_id   uuid   references submission (id),
    due_on          date,
    reason          text,
    created_at      timestamptz not null default clock_timestamp(),
    read_at         timestamptz
);
comment on column notification.subject is 'Who is told; nobody else reads it.';
create index notification_by_subject on notification (subject, created_at desc, id);
