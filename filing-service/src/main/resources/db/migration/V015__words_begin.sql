-- A part of a name is also known by the letters with which its words begin, so that "precision 1" is not sought among all that have
-- "precision"; and only the index keeps these parts, which were more than half of each row of the register.
alter table case_file drop column search_grams;
create or replace function search_grams(written text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct gram), '{}')
    from (
        select letter, lag(letter) over (order by place) as before, lead(letter) over (order by place) as next
        from unnest(string_to_array(written, null)) with ordinality as letters (letter, place)
    ) each, lateral (values
        (letter || next, next <> ' '),
        (letter, ascii(letter) >= 11904),
        (' ' || letter, before = ' ' and ascii(letter) < 11904)) as grams (gram, known)
    where letter <> ' ' and known
$$;
create index case_file_search on case_file using gin (search_grams(search_text));
