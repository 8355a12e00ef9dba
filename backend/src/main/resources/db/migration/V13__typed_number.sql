-- What somebody typed where a number is asked, by the grammar of ru.orientir.language.number.TypedNumber; typed-numbers.tsv in the tests holds both to it.

-- Without what can't be seen, with one blank for any space of typography.
create function typed_text(typed text) returns text language sql immutable parallel safe as $$
    select btrim(regexp_replace(regexp_replace(typed, '[\u200b-\u200d\u2060\ufeff\u00ad]', '', 'g'),
                                '[ \t\n\v\f\r\u00a0\u2000-\u200a\u202f\u205f\u3000]+', ' ', 'g'))
$$;

-- Null where it is no number. Most are plain digits, and a pattern costs more.
create or replace function typed_number(typed text) returns numeric language sql immutable parallel safe as $$
    select case
        when translate(typed, '0123456789', '') = '' and length(typed) between 1 and 12 then typed::numeric
        else (select case when read.number < 1000000000000 and scale(read.number) <= 6 then read.number end
              from (select case when text.plain ~ '^([0-9]{1,3}( [0-9]{3})+|[0-9]+)([.,][0-9]+)?$' and length(text.plain) <= 100
                                then trim_scale(translate(text.plain, ', ', '.')::numeric) end as number
                    from (select typed_text(typed) as plain) text) read)
    end
$$;

-- blank, number, missing, not_applicable, negative, refused
create function typed_kind(typed text) returns text language sql immutable parallel safe as $$
    select case
        when typed is null or text.plain = '' then 'blank'
        when typed_number(typed) is not null then 'number'
        when length(text.plain) > 100 then 'refused'
        when text.word in ('нд', 'нетданных', 'данныхнет', 'нетсведений', 'сведенийнет', 'данныеотсутствуют', 'сведенияотсутствуют')
            then 'missing'
        when text.word in ('неприм', 'неприменимо', 'неприменяется') then 'not_applicable'
        when text.plain ~ '^[-\u2010-\u2015\u2212] ?([0-9]{1,3}( [0-9]{3})+|[0-9]+)([.,][0-9]+)?$' then 'negative'
        else 'refused'
    end
    from (select typed_text(typed) as plain, regexp_replace(lower(typed_text(typed)), '[\s./\\]', '', 'g') as word) text
$$;
