-- What was answered to requests that came with an Idempotency-Key, for a day: the same request sent again is answered the same.
create table answered_request (
    subject text not null,
    key     text not null,
    asked   bytea,
    status  integer,
    headers jsonb,
    body    bytea,
    at      timestamptz not null default clock_timestamp(),
    primary key (subject, key),
    check ((asked is null) = (status is null) and (headers is null) = (status is null) and (body is null) = (status is null))
);
comment on table answered_request is 'Without an answer while the request runs; then its first write has been committed together with this row.';
comment on column answered_request.asked is 'SHA-256 of address and body.';
create index answered_request_by_age on answered_request (at);

-- Each had a mechanism of its own.
drop table bulk_load;
alter table document_import drop column idempotency_key;
