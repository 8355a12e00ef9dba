-- «ярмарка» finds «ярмарок», «подростки» find «подросток»: the stemmer keeps the vowel that comes and goes before a last «к» (беглая гласная),
-- so a stem that ends so is asked for in its three shapes. Not after fewer than three letters: «урок» isn't «урка».
create or replace function search_query(asked text) returns tsquery language sql immutable parallel safe as $$
    select case when numnode(stems) > 0
                then regexp_replace(stems::text, '''(\w{2,}[бвгджзйклмнпрстфхцчшщ])[ое]?к'':\*',
                                    '(''\1к'':* | ''\1ок'':* | ''\1ек'':*)', 'g')::tsquery
                else to_tsquery('simple', beginnings) end
    from (select beginnings, to_tsquery('russian', beginnings) stems
          from (select coalesce(string_agg('''' || word || ''':*', ' & '), '') beginnings
                from regexp_split_to_table(translate(search_text(asked), E'''\\:&|!()*"', '          '), '\s+') word
                where rtrim(word, '.,;-') <> '') words) query
$$;
