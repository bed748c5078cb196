-- A last day in a case, or before there is one: for whom, what started it, how it was counted, and what became of it.
create table deadline (
    id            uuid primary key,
    version       bigint not null,
    court         varchar(12) not null,
    case_id       uuid references case_file,
    submission_id uuid references submission,
    party_id      uuid references case_party,
    account_id    uuid,
    period_id     varchar(12) not null,
    paper_kind    varchar(40),
    started_by    uuid not null,
    started_at    timestamptz not null,
    state         varchar(12) not null,
    derivation    jsonb not null,
    last_day      date not null,
    closes_at     timestamptz not null,
    days_left     int,
    met_by        uuid,
    met_at        timestamptz,
    settled_at    timestamptz,
    told          smallint,
    constraint deadline_of_a_case_or_a_submission check ((case_id is null) <> (submission_id is null)),
    constraint deadline_of_a_party_of_the_case check (party_id is null or case_id is not null),
    constraint deadline_state_known check (state in ('RUNNING', 'EXTENDED', 'SUSPENDED', 'MET', 'LAPSED', 'MOOT')),
    constraint deadline_days_left_iff_suspended check ((days_left is not null) = (state = 'SUSPENDED')),
    constraint deadline_settled_iff_done check (
        case when state in ('MET', 'MOOT') then settled_at is not null
             when state = 'LAPSED' then true
             else settled_at is null end),
    constraint deadline_started_once unique nulls not distinct (party_id, period_id, started_by)
);
create index deadline_of_case on deadline (case_id) where case_id is not null;
create index deadline_of_submission on deadline (submission_id) where submission_id is not null;
-- The clerk's list: what runs, and what lapsed and nobody has dealt with, the earliest end first.
create index deadline_work on deadline (court, closes_at, id) where settled_at is null and state <> 'SUSPENDED';

-- What the docket of a case says that it has to watch already. Of what is over nobody is told any more.
insert into deadline (id, version, court, case_id, party_id, period_id, paper_kind, started_by, started_at, state, derivation, last_day,
                      closes_at, told)
select d.id, 0, f.court, d.case_id,
       coalesce(d.party_id, (select p.id from case_party p where p.case_id = d.case_id and p.role = 'PLAINTIFF' order by p.position limit 1)),
       d.derivation ->> 'rule',
       case d.what when 'ANSWER_DUE' then 'STATEMENT_OF_CLAIM' when 'APPEAL_DUE' then 'JUDGMENT' end,
       case d.what when 'FEE_DUE' then d.case_id else d.id end, d.happened_at, 'RUNNING', d.derivation, d.deadline_on,
       (d.deadline_on + 1)::timestamp at time zone 'Asia/Shanghai',
       case when (d.deadline_on + 1)::timestamp at time zone 'Asia/Shanghai' < now() then 0 end
  from docket_entry d
  join case_file f on f.id = d.case_id
 where d.what in ('ANSWER_DUE', 'APPEAL_DUE', 'FEE_DUE');

-- A paper that came after the last day that bounds it. It is taken; what follows is for a person to say.
create table late_paper (
    paper_id    uuid not null references paper,
    deadline_id uuid not null references deadline,
    primary key (paper_id, deadline_id)
);
create index late_paper_of_deadline on late_paper (deadline_id);
