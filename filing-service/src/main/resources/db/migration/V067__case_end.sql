-- With which paper a case was decided at this court, kept by the deeds that do it, so that nobody looks through papers for it.
create table case_end (
    case_id  uuid primary key references case_file,
    paper_id uuid not null references paper,
    kind     varchar(40) not null,
    ended_at timestamptz not null
);
create index case_end_by_paper on case_end (paper_id);
insert into case_end (case_id, paper_id, kind, ended_at)
select distinct on (case_id) case_id, id, kind, filed_at
  from paper
 where state = 'FILED' and side = 'COURT' and kind in ('JUDGMENT', 'CONCILIATION_STATEMENT', 'WITHDRAWAL_RULING')
 order by case_id, filed_at, id;
