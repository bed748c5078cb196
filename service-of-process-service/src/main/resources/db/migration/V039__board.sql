-- V039  What is to be done next for each addressee and by when stands with its request, so that the board reads one index.
alter table service_attempt add column reminded_on date, add column waits_until date;
update service_attempt a set waits_until = (e.expires_at at time zone 'Asia/Shanghai')::date
  from electronic_attempt e where e.id = a.id;

alter table service_request add column court text, add column next_for text, add column next_on date;
update service_request r
   set court = c.court,
       next_for = case when r.served_at is not null then 'NONE' else 'BEGIN' end,
       next_on = (coalesce(r.served_at, r.opened_at) at time zone 'Asia/Shanghai')::date
  from court_case c where c.case_id = r.case_id;
update service_request r set next_for = 'ANSWER', next_on = a.waits_until
  from service_attempt a
 where a.request_id = r.id and a.state = 'UNDER_WAY' and a.waits_until is not null and r.served_at is null;
alter table service_request
    alter column court set not null,
    alter column next_for set not null,
    alter column next_on set not null,
    add constraint service_request_next_known check (
        next_for in ('BEGIN', 'SEND', 'REMIND', 'EXPECT', 'FIND', 'FAIL', 'SERVE', 'ANSWER', 'NONE')),
    add constraint service_request_nothing_next_iff_served check ((next_for = 'NONE') = (served_at is not null));
create index service_request_due on service_request (court, next_on, id) where next_for <> 'NONE';
create index service_request_next on service_request (court, next_for, next_on, id);
