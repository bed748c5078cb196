-- In the newest case that an account has: papers of both sides and of the court by turns, one an hour, and lines of its docket.
insert into paper (id, case_id, court, version, state, kind, side, party_id, account_id, author_name, readers, language, title, certified, digest, filename, media_type, bytes, pages, received_at, filed_at)
select gen_random_uuid(), p.case_id, (select f.court from case_file f where f.id = p.case_id), 0, 'FILED', 'EXHIBIT', (array['PLAINTIFF', 'DEFENDANT', 'COURT'])[1 + n % 3], p.id, gen_random_uuid(), 'Author', 'ALL', 'en', 'Exhibit ' || n, false,
    encode(sha256(convert_to('exhibit ' || n, 'UTF8')), 'hex'), 'exhibit-' || n || '.pdf', 'application/pdf', 1000, 1, p.case_registered_at + n * interval '1 hour', p.case_registered_at + n * interval '1 hour'
from (select id, case_id, case_registered_at from case_party where account_id is not null order by case_registered_at desc limit 1) p, generate_series(1, :papers) n;

insert into docket_entry (id, case_id, what, happened_at, court_day, entered_at, by_role, party_id, details, fact_id)
select gen_random_uuid(), p.case_id, 'PAPER_FILED', at, at::date, at, 'PARTY', p.id, '{"kind": "EXHIBIT"}', 'bench ' || n
from (select id, case_id, case_registered_at from case_party where account_id is not null order by case_registered_at desc limit 1) p, generate_series(1, :lines) n,
    lateral (select p.case_registered_at + n * interval '10 minutes' as at) t;

vacuum analyze paper, docket_entry;
