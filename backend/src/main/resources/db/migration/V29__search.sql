-- One search over everything: organisations are found by the rule of all lists, and a thing by its name before what only mentions it.

-- A number is found by its parts: «412» finds «01-05/412».
create or replace function search_text(printed text) returns text language sql immutable parallel safe as $$
    select translate(lower(printed collate pg_unicode_fast), E'ё«»„“”’–—…№<>_/\u00a0\u2011', E'е               -')
$$;

-- Every word, each as a stem and as a beginning: «диагностика» finds «диагностики», «проф» and «4.1» find what begins so. A word without
-- meaning of its own may be the beginning of another: «про», asked alone, finds «профессия».
create or replace function search_query(asked text) returns tsquery language sql immutable parallel safe as $$
    select case when numnode(stems) > 0 then stems else to_tsquery('simple', beginnings) end
    from (select beginnings, to_tsquery('russian', beginnings) stems
          from (select coalesce(string_agg('''' || word || ''':*', ' & '), '') beginnings
                from regexp_split_to_table(translate(search_text(asked), E'''\\:&|!()*"', '          '), '\s+') word
                where rtrim(word, '.,;-') <> '') words) query
$$;

-- What a thing is called weighs more (A) than what else is said of it.
create function search_name(printed text) returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector('russian', search_text(printed)), 'A')
$$;
create function search_rest(printed text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('russian', search_text(printed))
$$;

alter table organisation add column search tsvector not null generated always as (
    search_name(jsonb_path_query_array(names, '$[*].name')::text || ' ' || jsonb_path_query_array(names, '$[*].shortName')::text)
    || search_rest(jsonb_path_query_array(codes, '$[*].value')::text)) stored;
create index organisation_by_word on organisation using gin (search);
select track_changes('organisation', 'search');

alter table person drop column search;
alter table person add column search tsvector not null generated always as (
    search_name(family_name || ' ' || coalesce(given_name, '') || ' ' || coalesce(patronymic, ''))
    || search_rest(jsonb_path_query_array(positions, '$[*].title')::text)) stored;
create index person_by_word on person using gin (search);
reindex index person_by_surname;

alter table orders drop column search;
alter table orders add column search tsvector not null generated always as (
    search_name(number || ' ' || title)
    || search_rest(issuer || ' ' || jsonb_path_query_array(content, '$.instructions[*].text')::text)) stored;
create index orders_by_word on orders using gin (search);

alter table project drop column search;
alter table project add column search tsvector not null generated always as (
    search_name(title)
    || search_rest(coalesce(passport ->> 'goals', '') || ' ' || coalesce(passport ->> 'objectives', ''))) stored;
create index project_by_word on project using gin (search);

alter table indicator drop column search;
alter table indicator add column search tsvector not null generated always as (search_name(code || ' ' || name)) stored;
create index indicator_by_word on indicator using gin (search);

alter table roadmap drop column search;
alter table roadmap add column search tsvector not null generated always as (search_name(title)) stored;
create index roadmap_by_word on roadmap using gin (search);

alter table activity drop column search, drop column responsible_search;
alter table activity
    add column search tsvector not null generated always as (
        search_name(coalesce(number, '') || ' ' || title)
        || search_rest(coalesce(expected_result, '') || ' ' || coalesce(report_form, '') || ' ' || coalesce(indicator_note, '')
                       || ' ' || coalesce(schedule ->> 'text', '') || ' ' || jsonb_path_query_array(responsible, '$[*].text')::text)) stored,
    add column responsible_search tsvector not null generated always as (
        search_rest(jsonb_path_query_array(responsible, '$[*].text')::text || ' '
                    || jsonb_path_query_array(responsible, '$[*].position')::text)) stored;
create index activity_by_word on activity using gin (search);
create index activity_by_responsible_word on activity using gin (responsible_search);
