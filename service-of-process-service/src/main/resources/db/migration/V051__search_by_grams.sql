-- V051  The board is searched by number and name through indexes. Chinese names are found by two characters, so trigrams do not help: a
-- text is known by every two neighbouring characters in it, and each single one from U+2E80 on, where the alphabets end.
create function search_grams(written text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct gram), '{}')
    from (
        select letter, lead(letter) over (order by place) as next
        from unnest(string_to_array(written, null)) with ordinality as letters (letter, place)
    ) pairs, lateral (values (letter || next, next <> ' '), (letter, ascii(letter) >= 11904)) as grams (gram, known)
    where letter <> ' ' and known
$$;
-- Whatever the width of its brackets and the case of its letters.
create function as_searched(written text) returns text language sql immutable strict parallel safe as $$
    select lower(normalize(written, nfkc))
$$;

create index court_case_searched on court_case using gin (search_grams(as_searched(case_number)));
create index court_case_party_searched on court_case_party
    using gin (search_grams(as_searched(name || ' ' || coalesce(latin_name, '') || ' ' || coalesce(chinese_name, ''))));
create index service_request_searched on service_request using gin (search_grams(as_searched(number)));
