-- The statistics of cases: of each case how it is counted now, and the sums, which every deed moves by the difference. No page looks
-- through cases to count them.
create table counted_case (
    case_id  uuid primary key references case_file,
    court    varchar(20) not null,
    year     int not null,
    cause    varchar(20) not null,
    language varchar(5) not null,
    outcome  varchar(12) not null,
    duration varchar(12) not null,
    constraint counted_case_outcome_known check (outcome in ('PENDING', 'JUDGED', 'CONCILIATED', 'WITHDRAWN', 'TERMINATED')),
    constraint counted_case_duration_known check (duration in ('NONE', 'MONTHS_3', 'MONTHS_6', 'MONTHS_12', 'MONTHS_24', 'LONGER')),
    constraint counted_case_lasted_when_ended check ((outcome = 'PENDING') = (duration = 'NONE'))
);
create table case_figure (
    court    varchar(20) not null,
    year     int not null,
    cause    varchar(20) not null,
    language varchar(5) not null,
    outcome  varchar(12) not null,
    duration varchar(12) not null,
    cases    bigint not null,
    primary key (court, year, cause, language, outcome, duration),
    constraint case_figure_not_negative check (cases >= 0)
);
insert into counted_case (case_id, court, year, cause, language, outcome, duration)
select f.id, f.court, extract(year from f.registered_on), f.cause,
       coalesce((select p.language from case_party p where p.case_id = f.id and p.language <> 'zh-CN' order by p.position limit 1), 'zh-CN'),
       case e.kind when 'JUDGMENT' then 'JUDGED' when 'CONCILIATION_STATEMENT' then 'CONCILIATED'
                   when 'WITHDRAWAL_RULING' then 'WITHDRAWN' when 'TERMINATION_RULING' then 'TERMINATED' else 'PENDING' end,
       case when e.kind is null then 'NONE'
            when e.day <= f.registered_on + interval '3 months' then 'MONTHS_3'
            when e.day <= f.registered_on + interval '6 months' then 'MONTHS_6'
            when e.day <= f.registered_on + interval '12 months' then 'MONTHS_12'
            when e.day <= f.registered_on + interval '24 months' then 'MONTHS_24'
            else 'LONGER' end
  from case_file f
  left join (select case_id, kind, (ended_at at time zone 'Asia/Shanghai')::date as day from case_end) e on e.case_id = f.id;
insert into case_figure (court, year, cause, language, outcome, duration, cases)
select court, year, cause, language, outcome, duration, count(*) from counted_case group by 1, 2, 3, 4, 5, 6;
