-- How far what leaves the process has been handed over.
create table outbox_cursor (
    name     text        primary key,
    number   bigint      not null,
    attempts integer     not null default 0,
    due_at   timestamptz not null default clock_timestamp(),
    problem  text
);
comment on column outbox_cursor.number is 'The change set it has been told of last.';
comment on column outbox_cursor.attempts is 'How often it has refused what comes next.';
