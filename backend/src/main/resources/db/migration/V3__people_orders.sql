-- Full-text search in Russian, people, orders.

-- Text as it is indexed and asked for: lower case whatever the locale of the cluster, ё as е, printed punctuation as blanks.
create function search_text(printed text) returns text language sql immutable parallel safe as $$
    select translate(lower(printed collate pg_unicode_fast), E'ё«»„“”’–—…№<>_\u00a0\u2011', E'е              -')
$$;

-- Every word, each as a stem and as a beginning: «диагностика» finds «диагностики», «проф» and «4.1» find what begins so.
create function search_query(asked text) returns tsquery language sql immutable parallel safe as $$
    select to_tsquery('russian', coalesce(string_agg('''' || word || ''':*', ' & '), ''))
    from regexp_split_to_table(translate(search_text(asked), E'''\\:&|!()*"', '          '), '\s+') word
    where rtrim(word, '.,;-') <> ''
$$;

create table person (
    id          uuid primary key,
    version     bigint not null references change_set (id) deferrable initially deferred,
    owner_id    uuid   not null references organisation (id),
    family_name text   not null,
    given_name  text,
    patronymic  text,
    positions   jsonb  not null,
    email       text,
    phone       text,
    deleted_at  timestamptz,
    search      tsvector not null generated always as (to_tsvector('russian', search_text(
        family_name || ' ' || coalesce(given_name, '') || ' ' || coalesce(patronymic, '') || ' '
        || jsonb_path_query_array(positions, '$[*].title')::text))) stored
);
create index person_by_owner on person (owner_id);
create index person_by_name on person (family_name, id);
create index person_by_position on person using gin (positions jsonb_path_ops);
create index person_by_word on person using gin (search);
select track_changes('person');

create table orders (
    id         uuid primary key,
    version    bigint not null references change_set (id) deferrable initially deferred,
    owner_id   uuid   not null references organisation (id),
    issuer     text   not null,
    number     text   not null,
    issued_on  date   not null,
    title      text   not null,
    content    jsonb  not null,
    deleted_at timestamptz,
    search     tsvector not null generated always as (to_tsvector('russian', search_text(
        number || ' ' || title || ' ' || issuer || ' '
        || jsonb_path_query_array(content, '$.instructions[*].text')::text))) stored
);
create index orders_by_owner on orders (owner_id);
create index orders_by_date on orders (issued_on, id);
create index orders_by_link on orders using gin ((content -> 'links') jsonb_path_ops);
create index orders_by_word on orders using gin (search);
select track_changes('orders');
