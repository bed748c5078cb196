-- What a party asks the court about its case, and the answer. The words stand here; the docket has that it was asked and answered.
create table question (
    id               uuid primary key,
    version          bigint not null,
    case_id          uuid not null references case_file,
    court            varchar(12) not null,
    party_id         uuid not null references case_party,
    side             varchar(12) not null,
    state            varchar(12) not null,
    text             varchar(4000) not null,
    asked_by         uuid not null,
    asked_by_name    varchar(200) not null,
    asked_at         timestamptz not null,
    answer_by        date not null,
    waits_since      timestamptz,
    answer           varchar(8000),
    for_all          boolean not null default false,
    answered_by_name varchar(200),
    answered_at      timestamptz,
    withdrawn_at     timestamptz,
    constraint question_state_known check (state in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
    constraint question_side_known check (side in ('PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY')),
    constraint question_waits_while_open check ((waits_since is not null) = (state = 'OPEN')),
    constraint question_answered_whole check (
        (answer is not null) = (state = 'ANSWERED') and (answered_at is null) = (answer is null)
        and (answered_by_name is null) = (answer is null) and (not for_all or answer is not null)),
    constraint question_withdrawn_whole check ((withdrawn_at is not null) = (state = 'WITHDRAWN'))
);
create index question_of_case on question (case_id, asked_at desc, id desc);
create index question_waiting on question (court, waits_since, id) where waits_since is not null;
