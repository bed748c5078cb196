-- Search by a name in any script or a part of a number. Chinese names are found by two characters, so trigrams do not help: a text
-- is known by every two neighbouring characters in it, and each single one from U+2E80 on, where the alphabets end.
create function search_grams(written text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct gram), '{}')
    from (
        select letter, lead(letter) over (order by place) as next
        from unnest(string_to_array(written, null)) with ordinality as letters (letter, place)
    ) pairs, lateral (values (letter || next, next <> ' '), (letter, ascii(letter) >= 11904)) as grams (gram, known)
    where letter <> ' ' and known
$$;

alter table case_file add column search_text text;
update case_file f set search_text = lower(normalize(concat_ws(' ', f.number, f.title,
    (select string_agg(concat_ws(' ', p.original_name, p.latin_name, p.chinese_name), ' ' order by p.position)
     from case_party p where p.case_id = f.id)), nfkc));
alter table case_file alter column search_text set not null;
alter table case_file add column search_grams text[] not null generated always as (search_grams(search_text)) stored;
create index case_file_search on case_file using gin (search_grams);
