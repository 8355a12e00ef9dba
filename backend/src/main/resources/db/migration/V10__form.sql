-- Signs what is given out and comes back, such as a form filled offline; never shown to anybody.
create table signing_key (
    name text primary key,
    key  text not null default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')
);
insert into signing_key (name) values ('form');
