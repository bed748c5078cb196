-- How long a court may make the period for evidence depends on the procedure (J 99, 266; EV 51), and a period for counter-evidence or
-- for mending what was handed in has no such bound (J 99, last paragraph). What was set before was set for ordinary procedure.
alter table evidence_period add column procedure varchar(16) not null default 'ORDINARY';
alter table evidence_period alter column procedure drop default;
alter table evidence_period drop constraint evidence_period_not_shorter_than_the_law;
alter table evidence_period
    add constraint evidence_period_procedure_known check (procedure in ('ORDINARY', 'SUMMARY', 'SECOND_INSTANCE', 'FURTHER')),
    add constraint evidence_period_not_shorter_than_the_law check (
        basis <> 'SET' or days >= case procedure when 'ORDINARY' then 15 when 'SECOND_INSTANCE' then 10 else 1 end),
    add constraint evidence_period_not_longer_than_the_law check (procedure <> 'SUMMARY' or days is null or days <= 15);
