-- V111  A paper is found by a part of its title in any script, among all of a court: as cases are by names.
create index paper_by_title on paper using gin (search_grams(lower(normalize(title, nfkc)))) where state = 'FILED';
