-- The last day of :due cases of the court, for the plaintiff of each, which ends tomorrow and of which nobody was told: that of the
-- fee of the case that was filed, counted as there.
insert into deadline (id, version, court, case_id, party_id, period_id, paper_kind, started_by, started_at, state, derivation, last_day, closes_at)
select gen_random_uuid(), 0, d.court, p.case_id, p.id, d.period_id, d.paper_kind, md5('bench')::uuid, d.started_at, 'RUNNING', d.derivation,
    d.last_day, now() + interval '20 hours'
from (select * from deadline where case_id is not null and period_id = 'FIL-07' order by started_at limit 1) d,
    (select p.id, p.case_id from case_file f join case_party p on p.case_id = f.id and p.role = 'PLAINTIFF'
     where f.court = :court and f.id <> (select case_id from deadline where case_id is not null order by started_at limit 1)
     order by f.registered_at, f.id limit :due) p;

analyze deadline;
