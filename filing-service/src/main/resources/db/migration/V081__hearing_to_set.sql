-- The cases in which a hearing is to be set and from when on: everybody was served, and has answered or let the time go by.
create table hearing_to_set (
    case_id uuid        not null,
    court   varchar(12) not null,
    since   timestamptz not null,
    constraint hearing_to_set_pk primary key (case_id),
    constraint hearing_to_set_of_a_case foreign key (case_id) references case_file
);
create index hearing_to_set_at_court on hearing_to_set (court, since, case_id);

drop index docket_telling;
create index docket_telling on docket_entry (case_id)
    where what in ('FEE_DUE', 'SERVICE_REQUESTED', 'SERVED', 'SERVICE_SUPERSEDED', 'ANSWER_DUE', 'APPEAL_DUE', 'HEARING_SCHEDULED',
                   'HEARING_ADJOURNED', 'HEARING_CONSENTED', 'HEARING_RECORD_SEALED');

with service as (
    select s.case_id, s.party_id, min(s.happened_at) as at
      from docket_entry s
     where s.what = 'SERVED'
       and not exists (select from docket_entry x
                        where x.case_id = s.case_id and x.what = 'SERVICE_SUPERSEDED'
                          and x.details ->> 'evidenceDigest' = s.details ->> 'evidenceDigest')
     group by s.case_id, s.party_id)
insert into hearing_to_set (case_id, court, since)
select f.id, f.court,
       greatest((select max(s.at) from service s where s.case_id = f.id),
                (select max(coalesce(d.met_at, d.settled_at, d.closes_at)) from deadline d
                  where d.case_id = f.id and d.period_id in ('SRV-20', 'PLE-01', 'PLE-02')))
  from case_file f
 where exists (select from service s where s.case_id = f.id)
   and not exists (select from case_party p
                    where p.case_id = f.id and p.role = 'DEFENDANT'
                      and not exists (select from service s where s.case_id = f.id and s.party_id = p.id))
   and not exists (select from deadline d
                    where d.case_id = f.id and d.period_id in ('SRV-20', 'PLE-01', 'PLE-02') and d.days_left is not null and d.met_by is null)
   and not exists (select from docket_entry h
                    where h.case_id = f.id and h.what in ('HEARING_SCHEDULED', 'HEARING_RECORD_SEALED'))
   and not exists (select from paper e
                    where e.case_id = f.id and e.state = 'FILED' and e.side = 'COURT' and e.kind in ('JUDGMENT', 'CONCILIATION_STATEMENT'));
