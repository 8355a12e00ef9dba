-- Evidence proves anything: a submission, later an occurrence or a measure. A document is named by kind, number and date, by a link, or comes as a file.

alter table evidence rename column submission_id to about_id;
alter table evidence drop constraint evidence_submission_id_fkey;
alter table evidence
    add column about  text not null default 'submission',
    add column kind   text not null default 'OTHER',
    add column number text,
    add column date   date,
    add column link   text,
    alter column name drop not null,
    alter column media_type drop not null,
    alter column size drop not null,
    alter column sha256 drop not null,
    alter column content drop not null,
    add check (num_nonnulls(name, media_type, size, sha256, content) in (0, 5)),
    add check (num_nonnulls(name, link, number) > 0);
alter table evidence alter column about drop default, alter column kind drop default;
comment on column evidence.about is 'The kind of thing it proves, in the word of its feature.';
drop index evidence_by_submission;
create index evidence_by_thing on evidence (about_id, about);
