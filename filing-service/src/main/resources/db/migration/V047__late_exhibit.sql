-- Evidence that came after its last day: why, and whether a judge takes it all the same (CPL 68; J 101, 102). That it is late is what
-- the deadline said when it came; nothing is decided by itself.
create table late_exhibit (
    paper_id        uuid primary key references paper,
    version         bigint not null,
    case_id         uuid not null references case_file,
    reasons         varchar(4000),
    reasons_by      uuid,
    reasons_by_name varchar(200),
    reasons_at      timestamptz,
    outcome         varchar(24),
    grounds         varchar(4000),
    decided_by      uuid,
    decided_by_name varchar(200),
    decided_at      timestamptz,
    constraint late_exhibit_outcome_known check (outcome in ('ADMITTED', 'ADMITTED_WITH_REPRIMAND', 'NOT_ADMITTED')),
    constraint late_exhibit_reasons_whole check (
        (reasons is null) = (reasons_by is null) and (reasons is null) = (reasons_by_name is null)
        and (reasons is null) = (reasons_at is null)),
    constraint late_exhibit_decision_whole check (
        (outcome is null) = (grounds is null) and (outcome is null) = (decided_by is null)
        and (outcome is null) = (decided_by_name is null) and (outcome is null) = (decided_at is null))
);
