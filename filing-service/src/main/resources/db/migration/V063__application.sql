-- What a party asks of the court while its case runs: one mechanism for all kinds, whose law is data.
create table application (
    id              uuid primary key,
    version         bigint not null,
    case_id         uuid not null references case_file,
    party_id        uuid not null references case_party,
    side            varchar(12) not null,
    kind            varchar(40) not null,
    state           varchar(12) not null,
    fields          jsonb not null,
    papers          jsonb not null,
    deadline_id     uuid references deadline,
    days            int,
    made_by         uuid not null,
    made_by_name    varchar(200) not null,
    made_at         timestamptz not null,
    -- The other side is asked, at most once.
    asked_at        timestamptz,
    answer_by       date,
    answer          varchar(8000),
    answered_by_name varchar(200),
    answered_at     timestamptz,
    decided_by      uuid,
    decided_by_name varchar(200),
    decided_at      timestamptz,
    reasons         varchar(8000),
    security_given  varchar(1000),
    fee_paid_on     date,
    document_id     uuid references court_document,
    withdrawn_at    timestamptz,
    constraint application_state_known check (state in ('MADE', 'ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    constraint application_side_known check (side in ('PLAINTIFF', 'DEFENDANT')),
    constraint application_asked_until check ((asked_at is null) = (answer_by is null)),
    constraint application_answered_when_asked check (
        (answer is null) = (answered_at is null) and (answer is null) = (answered_by_name is null)
        and (answered_at is null or asked_at is not null)),
    constraint application_decided_by_somebody check (
        (decided_at is not null) = (state in ('GRANTED', 'REFUSED'))
        and (decided_by is null) = (decided_at is null) and (decided_by_name is null) = (decided_at is null)
        and (reasons is null) = (decided_at is null)),
    constraint application_withdrawn_whole check ((withdrawn_at is not null) = (state = 'WITHDRAWN')),
    constraint application_moves_a_deadline check ((deadline_id is null) = (days is null) and (days is null or days > 0))
);
create index application_of_case on application (case_id, made_at desc, id desc);
create index application_waiting on application (made_at, id) where state in ('MADE', 'ASKED');
create unique index application_waits_once on application (party_id, kind) where state in ('MADE', 'ASKED') and deadline_id is null;
create unique index application_for_a_deadline_waits_once on application (deadline_id) where state in ('MADE', 'ASKED');
