-- V082  What waits for the people of a court to decide, check or seal, each with its court and since when it waits: a work list finds
-- them by an index of its own, whatever else the court has.
alter table application
    add column court varchar(12),
    add column waits_since timestamptz;
update application a
   set court = f.court,
       waits_since = case when a.state = 'MADE' then a.made_at
                          when a.state = 'ASKED' then coalesce(a.answered_at, (a.answer_by + 1)::timestamp at time zone 'Asia/Shanghai') end
  from case_file f where f.id = a.case_id;
alter table application
    alter column court set not null,
    add constraint application_waits_while_open check ((waits_since is not null) = (state in ('MADE', 'ASKED')));
drop index application_waiting;
create index application_waiting on application (court, waits_since, id) where waits_since is not null;
create index application_open on application (case_id) where waits_since is not null;

alter table court_document
    add column court varchar(12),
    add column waits_since timestamptz;
update court_document d
   set court = f.court,
       waits_since = case d.state when 'IN_CHECK' then d.sent_at
                                  when 'CHECKED' then d.checked_at
                                  when 'DRAFT' then case when d.return_reason is not null then coalesce(d.sent_at, d.drafted_at) end end
  from case_file f where f.id = d.case_id;
alter table court_document alter column court set not null;
drop index court_document_waiting;
create index court_document_waiting on court_document (court, waits_since, id) where waits_since is not null;
create index court_document_open on court_document (case_id) where waits_since is not null;

-- The cases that were heard and are not decided, since the record of the last hearing was sealed.
create table decision_to_give (
    case_id uuid        not null,
    court   varchar(12) not null,
    since   timestamptz not null,
    constraint decision_to_give_pk primary key (case_id),
    constraint decision_to_give_of_a_case foreign key (case_id) references case_file
);
create index decision_to_give_at_court on decision_to_give (court, since, case_id);

insert into decision_to_give (case_id, court, since)
select f.id, f.court, max(s.happened_at)
  from case_file f join docket_entry s on s.case_id = f.id and s.what = 'HEARING_RECORD_SEALED'
 where not exists (select from paper e
                    where e.case_id = f.id and e.state = 'FILED' and e.side = 'COURT' and e.kind in ('JUDGMENT', 'CONCILIATION_STATEMENT'))
   and not exists (select from docket_entry h
                    where h.case_id = f.id and h.what = 'HEARING_SCHEDULED'
                      and not exists (select from docket_entry x
                                       where x.case_id = f.id and x.what in ('HEARING_ADJOURNED', 'HEARING_RECORD_SEALED')
                                         and x.details ->> 'hearingId' = h.details ->> 'hearingId'))
 group by f.id, f.court;
