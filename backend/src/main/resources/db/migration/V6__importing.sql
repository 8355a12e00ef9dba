-- Documents taken in. What is large stands apart, so that the change history holds the course of an import, not its bytes.

create table document_import (
    id              uuid primary key,
    version         bigint not null references change_set (id) deferrable initially deferred,
    owner_id        uuid   not null references organisation (id),
    file_name       text   not null,
    size            bigint not null,
    digest          text   not null,
    idempotency_key text,
    status          text   not null,
    progress        int    not null check (progress between 0 and 100),
    problem         jsonb,
    result          jsonb,
    revision        int    not null,
    subject         text   not null,
    subject_name    text   not null,
    administrator   boolean not null,
    created_at      timestamptz not null
);
create unique index document_import_once on document_import (subject, idempotency_key) where idempotency_key is not null;
create index document_import_waiting on document_import (created_at) where status in ('QUEUED', 'READING', 'RECOGNISING');
create index document_import_by_owner on document_import (owner_id, created_at desc, id);
select track_changes('document_import');

create table imported_document (
    import_id uuid primary key references document_import (id),
    content   bytea,
    source    jsonb,
    draft     jsonb
);
